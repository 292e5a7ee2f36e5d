package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.imports.UploadParser.Summary;
import fr.cesizen.emotion.imports.csv.CesizenReader;
import fr.cesizen.emotion.imports.csv.CsvRecordParser;
import fr.cesizen.emotion.imports.csv.DaylioReader;
import fr.cesizen.emotion.imports.csv.DeterministicEntryIds;
import fr.cesizen.emotion.imports.csv.RecordReader;
import fr.cesizen.emotion.imports.line.LineValidator;
import fr.cesizen.emotion.imports.mapping.ContextLookup;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.BodyOctets;
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
 * Receives files as they arrive: stores each parsed chunk in a transaction of its own before it reads more, so that neither
 * a long file nor a slow network holds memory or a database connection.
 */
@Component
class UploadReceiver {

    private static final int MOST_ARRIVING = 10;
    private static final int AHEAD = 4;

    private final ImportRepository runs;
    private final ImportChunkRepository chunks;
    private final ContextService contexts;
    private final LineValidator validator;
    private final JsonMapper json;
    private final UuidGenerator ids;
    private final Transactions tx;

    UploadReceiver(
            ImportRepository runs,
            ImportChunkRepository chunks,
            ContextService contexts,
            LineValidator validator,
            JsonMapper json,
            UuidGenerator ids,
            Transactions tx) {
        this.runs = runs;
        this.chunks = chunks;
        this.contexts = contexts;
        this.validator = validator;
        this.json = json;
        this.ids = ids;
        this.tx = tx;
    }

    /** A received upload that nobody sees yet. */
    record ReceivedUpload(UUID run, Summary summary) {}

    /**
     * Receives a file, passes it to {@code keep} and deletes it unless {@code keep} keeps it, also when the caller
     * disconnects.
     */
    <T> Mono<T> take(
            UUID person,
            ImportFormat format,
            ZoneId zone,
            Flux<DataBuffer> body,
            Function<ReceivedUpload, Mono<T>> keep) {
        return Mono.usingWhen(
                begin(person, format, zone),
                run -> receive(person, run, format, zone, body).flatMap(keep),
                run -> discard(person, run),
                (run, failure) -> discard(person, run),
                run -> discard(person, run));
    }

    private Mono<UUID> begin(UUID person, ImportFormat format, ZoneId zone) {
        return tx.transactional(runs.begin(person, ids.next(), format, zone.getId(), MOST_ARRIVING)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("too-many-imports"))));
    }

    private Mono<ReceivedUpload> receive(
            UUID person, UUID run, ImportFormat format, ZoneId zone, Flux<DataBuffer> body) {
        return tx.transactional(ContextLookup.of(contexts, person)).flatMap(vocabulary -> {
            var upload = new UploadParser(
                    format, new CsvRecordParser(format, reader(person, format, zone, vocabulary)), json);
            // Parses on a worker thread, never on an event loop.
            return body.publishOn(Schedulers.boundedElastic(), AHEAD)
                    .map(BodyOctets::take)
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                    .map(upload::accept)
                    .concatWith(Mono.fromCallable(upload::end))
                    .concatMapIterable(ready -> ready, 1)
                    .concatMap(
                            chunk -> tx.transactional(
                                    chunks.add(person, run, chunk).then(runs.touch(person, run))),
                            1)
                    .then(Mono.fromCallable(() -> new ReceivedUpload(run, upload.summary())));
        });
    }

    private RecordReader reader(UUID person, ImportFormat format, ZoneId zone, ContextLookup vocabulary) {
        return switch (format) {
            case DAYLIO -> new DaylioReader(zone, validator, new DeterministicEntryIds(person));
            case CESIZEN -> new CesizenReader(vocabulary, validator, new HashSet<>());
        };
    }

    /**
     * Deletes a run unless it was staged meanwhile. Lines may still be being written to it, because a transaction continues
     * when nobody waits for it any more.
     */
    private Mono<Void> discard(UUID person, UUID run) {
        return tx.transactional(runs.closeToLines(person, run)
                .then(runs.find(person, run).hasElement())
                .flatMap(
                        kept -> kept ? Mono.empty() : chunks.remove(person, run).then(runs.remove(person, run))));
    }
}
