package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.JournalLock;
import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.emotion.sync.SyncResponse.ChangedEntry;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemDetailFactory;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Exchanges changes with a device. The result does not depend on the order or number of deliveries. */
@Service
class SyncService {

    private final ChangeMerger merging;
    private final ChangeFeedService feed;
    private final JournalLock journalLock;
    private final Transactions tx;
    private final ProblemDetailFactory problems;

    SyncService(
            ChangeMerger merging,
            ChangeFeedService feed,
            JournalLock journalLock,
            Transactions tx,
            ProblemDetailFactory problems) {
        this.merging = merging;
        this.feed = feed;
        this.journalLock = journalLock;
        this.tx = tx;
        this.problems = problems;
    }

    Mono<SyncResponse> exchange(UUID person, long since, List<ReceivedChange> changes, Locale locale) {
        return tx.transactional((changes.isEmpty() ? Mono.<Void>empty() : journalLock.acquire(person))
                .thenMany(Flux.fromIterable(changes))
                .concatMap(sent -> sent.content()
                        .flatMap(change -> merging.merge(person, change))
                        .onErrorResume(
                                Problem.class,
                                refused ->
                                        Mono.just(ChangeOutcome.refused(sent.change(), problems.of(refused, locale)))))
                .collectList()
                .flatMap(outcomes -> feed.after(person, since).map(news -> answer(outcomes, news, since))));
    }

    private static SyncResponse answer(List<ChangeOutcome> outcomes, List<ChangedEntry> news, long since) {
        var next = news.isEmpty()
                ? Long.toString(since)
                : news.get(news.size() - 1).cursor();
        return new SyncResponse(outcomes, news, next, news.size() == ChangeFeedService.BATCH_SIZE);
    }
}
