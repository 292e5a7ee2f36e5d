package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.context.Contexts;
import fr.cesizen.emotion.transfer.Upload.Summary;
import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes files in as they arrive: what is parsed is stored before more is read, each chunk in a transaction of its own,
 * so that neither a long file nor a slow line holds memory or a connection.
 */
@Component
class Uploads {

    private static final int MOST_ARRIVING = 10;
    private static final int AHEAD = 4;

    private final Runs runs;
    private final Chunks chunks;
    private final Contexts contexts;
    private final Checks checks;
    private final JsonMapper json;
    private final Ids ids;
    private final Transactions tx;

    Uploads(Runs runs, Chunks chunks, Contexts contexts, Checks checks, JsonMapper json, Ids ids, Transactions tx) {
        this.runs = runs;
        this.chunks = chunks;
        this.contexts = contexts;
        this.checks = checks;
        this.json = json;
        this.ids = ids;
        this.tx = tx;
    }

    /** What arrived, of which nobody knows yet. */
    record Arrived(UUID run, Summary summary) {}

    /**
     * Takes a file in, hands it to {@code keep} and forgets whatever {@code keep} does not keep, also when the caller
     * hangs up.
     */
    <T> Mono<T> take(UUID person, Format format, ZoneId zone, Flux<DataBuffer> body, Function<Arrived, Mono<T>> keep) {
        return Mono.usingWhen(
                begin(person, format, zone),
                run -> receive(person, run, format, zone, body).flatMap(keep),
                run -> discard(person, run),
                (run, failure) -> discard(person, run),
                run -> discard(person, run));
    }

    private Mono<UUID> begin(UUID person, Format format, ZoneId zone) {
        return tx.transactional(runs.begin(person, ids.next(), format, zone.getId(), MOST_ARRIVING)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("too-many-imports"))));
    }

    private Mono<Arrived> receive(UUID person, UUID run, Format format, ZoneId zone, Flux<DataBuffer> body) {
        return tx.transactional(Vocabulary.of(contexts, person)).flatMap(vocabulary -> {
            var upload = new Upload(format, new Records(format, reader(person, format, zone, vocabulary)), json);
            // Parsed on a thread that may be busy, never on an event loop.
            return body.publishOn(Schedulers.boundedElastic(), AHEAD)
                    .map(Uploads::bytes)
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                    .map(upload::accept)
                    .concatWith(Mono.fromCallable(upload::end))
                    .concatMapIterable(ready -> ready, 1)
                    .concatMap(
                            chunk -> tx.transactional(
                                    chunks.add(person, run, chunk).then(runs.touch(person, run))),
                            1)
                    .then(Mono.fromCallable(() -> new Arrived(run, upload.summary())));
        });
    }

    private LineReader reader(UUID person, Format format, ZoneId zone, Vocabulary vocabulary) {
        return switch (format) {
            case DAYLIO -> new DaylioReader(zone, checks, new MinuteIds(person));
            case CESIZEN -> new CesizenReader(vocabulary, checks, new HashSet<>());
        };
    }

    /**
     * A run that was staged meanwhile is nobody's to discard. Lines may still be on their way to it, as a transaction goes
     * on when nobody waits for it any more.
     */
    private Mono<Void> discard(UUID person, UUID run) {
        return tx.transactional(runs.closeToLines(person, run)
                .then(runs.find(person, run).hasElement())
                .flatMap(
                        kept -> kept ? Mono.empty() : chunks.remove(person, run).then(runs.remove(person, run))));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
