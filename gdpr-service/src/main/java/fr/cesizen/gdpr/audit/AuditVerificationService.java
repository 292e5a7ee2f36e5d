package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.SequenceCursor;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the whole chain and says whether it is what was written. */
@Service
class AuditVerificationService {

    private final AuditEntryRepository entries;
    private final AuditSegmentRepository segments;
    private final Transactions tx;
    private final AuditProperties settings;

    AuditVerificationService(
            AuditEntryRepository entries, AuditSegmentRepository segments, Transactions tx, AuditProperties settings) {
        this.entries = entries;
        this.segments = segments;
        this.tx = tx;
        this.settings = settings;
    }

    /**
     * Verifies the chain as it is when the verification begins: what is appended meanwhile waits for the next one.
     *
     * @param anchors hashes of segments that were kept elsewhere, by their number
     */
    Mono<ChainReport> verify(Map<Long, String> anchors) {
        return Mono.defer(() -> {
            var chain = new ChainVerifier(anchors);
            return tx.as(Actor.system(), entries.lock().then(entries.head())).flatMap(head -> segments()
                    .filter(segment -> segment.lastEntry() <= head.number()) // closed meanwhile
                    .concatMap(segment -> entries(chain.lastTaken(), segment.lastEntry())
                            .doOnNext(chain::take)
                            .then(Mono.fromRunnable(() -> chain.take(segment, settings.isTooEarly(segment)))))
                    .thenMany(Flux.defer(() -> entries(chain.lastTaken(), head.number())))
                    .doOnNext(chain::take)
                    .then(Mono.fromCallable(() -> chain.end(head.number(), head.hash()))));
        });
    }

    /** A page of 200 segments behind a number, oldest first. */
    Mono<Page<SegmentView>> segments(long after) {
        return tx.as(Actor.system(), segments.after(after, PageQuery.MAX_SIZE))
                .map(found -> new Page<>(
                        found.stream().map(SegmentView::of).toList(),
                        found.size() < PageQuery.MAX_SIZE
                                ? null
                                : new SequenceCursor(found.get(found.size() - 1).number()).encoded()));
    }

    private Flux<AuditSegment> segments() {
        return PageQuery.readAllRows(last -> tx.as(
                Actor.system(), segments.after(last.map(AuditSegment::number).orElse(0L), PageQuery.MAX_SIZE)));
    }

    private Flux<AuditEntry> entries(long after, long end) {
        return PageQuery.readAllRows(last -> tx.as(
                Actor.system(), entries.range(last.map(AuditEntry::number).orElse(after), end, PageQuery.MAX_SIZE)));
    }
}
