package fr.cesizen.ticket.search;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.secret.ServiceSecretService;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads what was written since, so that staff find it a moment later: whoever writes does not wait for it, and what was there
 * before the index is read in the same way. One instance at a time.
 */
@Component
class SearchIndexJob {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexJob.class);
    private static final int BATCH = 50;

    private final SearchIndexRepository index;
    private final FieldEncryption encryption;
    private final ServiceSecretService secrets;
    private final AdvisoryLock locks;
    private final Transactions tx;

    SearchIndexJob(
            SearchIndexRepository index,
            FieldEncryption encryption,
            ServiceSecretService secrets,
            AdvisoryLock locks,
            Transactions tx) {
        this.index = index;
        this.encryption = encryption;
        this.secrets = secrets;
        this.locks = locks;
        this.tx = tx;
    }

    /** Emits how many texts were read. */
    @Scheduled(fixedDelayString = "${cesizen.tickets.search-poll:2s}")
    Mono<Long> index() {
        return secrets.key(StemBuckets.PURPOSE)
                .map(StemBuckets::new)
                .flatMap(buckets -> batch(buckets)
                        .expand(read -> read < BATCH ? Mono.empty() : batch(buckets))
                        .reduce(0L, Long::sum))
                .onErrorResume(failure -> {
                    log.warn("Texts are not searchable yet: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch(StemBuckets buckets) {
        var messages = Mono.defer(() -> index.messages(BATCH)).flatMap(all -> read(all, buckets, index::markMessage));
        var notes = Mono.defer(() -> index.notes(BATCH)).flatMap(all -> read(all, buckets, index::markNote));
        return Mono.defer(() -> tx.as(
                Actor.system(),
                locks.acquire("search-index").then(messages).flatMap(read -> notes.map(more -> Math.max(read, more)))));
    }

    // An erasure takes the person first, then the rows: so does this.
    private Mono<Long> read(List<UnindexedText> texts, StemBuckets buckets, Function<UUID, Mono<Void>> mark) {
        return Flux.fromIterable(texts)
                .concatMap(text -> locks.shareWithErasure(text.person())
                        .then(Mono.defer(() -> words(text)))
                        .publishOn(Schedulers.boundedElastic())
                        .map(words -> buckets.of(StemReader.stems(words)))
                        .flatMap(found -> index.add(text.ticket(), found))
                        .then(Mono.defer(() -> mark.apply(text.id())))
                        .thenReturn(text))
                .count();
    }

    /** Empty for a person whose key is gone, and for what cannot be decrypted: it is marked, and not tried for ever. */
    private Mono<String> words(UnindexedText text) {
        var subject = text.subject();
        var body = encryption.decrypt(text.person(), text.id(), text.body());
        var all = subject == null
                ? body
                : encryption
                        .decrypt(text.person(), text.ticket(), subject)
                        .flatMap(title -> body.map(rest -> title + "\n" + rest));
        return all.onErrorResume(IllegalStateException.class, unreadable -> {
            log.warn("Text {} is not searchable: {}", text.id(), unreadable.getMessage());
            return Mono.empty();
        });
    }
}
