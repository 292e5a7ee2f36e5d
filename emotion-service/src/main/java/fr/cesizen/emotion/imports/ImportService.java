package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.UploadParser.Summary;
import fr.cesizen.emotion.imports.UploadReceiver.ReceivedUpload;
import fr.cesizen.emotion.imports.mapping.ImportMappingService;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.TimeZones;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Receives a person's uploads and reads their imports. */
@Service
class ImportService {

    private static final int MOST_WAITING = 10;

    private final UploadReceiver uploads;
    private final ImportRepository runs;
    private final ImportMappingService plans;
    private final Idempotency idempotency;
    private final Transactions tx;

    ImportService(
            UploadReceiver uploads,
            ImportRepository runs,
            ImportMappingService plans,
            Idempotency idempotency,
            Transactions tx) {
        this.uploads = uploads;
        this.runs = runs;
        this.plans = plans;
        this.idempotency = idempotency;
        this.tx = tx;
    }

    /** Receives and stages a file; fails with 413 or 422 when it is rejected as a whole. Broken lines do not fail it. */
    Mono<ImportView> upload(UUID person, IdempotencyKey key, ImportFormat format, String zone, Flux<DataBuffer> body) {
        return uploads.take(
                person,
                format,
                TimeZones.named(zone, "?zone"),
                body,
                arrived -> idempotency.once(
                        person,
                        key,
                        List.of(format, zone, arrived.summary().digest()),
                        arrived.run(),
                        stage(person, arrived),
                        id -> find(person, id)));
    }

    /** A client that repeats an upload after losing the response gets the staged import, even when ten are waiting. */
    private Mono<ImportView> stage(UUID person, ReceivedUpload arrived) {
        return runs.staged(person)
                .filter(waiting -> waiting < MOST_WAITING)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("too-many-imports")))
                .flatMap(room ->
                        plans.seal(person, arrived.run(), arrived.summary().plan()))
                .flatMap(plan -> runs.set(person, arrived.run(), staged(arrived.summary(), plan)))
                // Deleted meanwhile; the key is not kept either, so the file can be sent again.
                .switchIfEmpty(Mono.error(() -> Problem.conflict("import-not-open")))
                .flatMap(plans::view);
    }

    private static Map<String, Object> staged(Summary summary, byte[] plan) {
        return Map.of(
                "state", ImportState.STAGED.stored(),
                "plan", plan,
                "lines", summary.lines(),
                "broken", summary.broken(),
                "chunks", summary.chunks());
    }

    Mono<ImportView> find(UUID person, UUID id) {
        return tx.transactional(runs.existing(person, id).flatMap(plans::view));
    }

    /** Finds an import without its words, to follow its progress. */
    Mono<ImportView> progress(UUID person, UUID id) {
        return tx.transactional(runs.existing(person, id).map(ImportView::of));
    }

    Mono<Page<ImportView>> page(UUID person, PageQuery query) {
        return tx.transactional(runs.page(person, query)
                .map(found -> Page.of(found, query, run -> new Cursor(run.createdAt(), run.id()), ImportView::of)));
    }

    /** A page of imports with the words of each. */
    Mono<Page<ImportView>> pageWithWords(UUID person, PageQuery query) {
        return tx.transactional(runs.page(person, query)
                .flatMapIterable(found -> found)
                .concatMap(plans::view)
                .collectList()
                .map(found -> Page.of(found, query, view -> new Cursor(view.createdAt(), view.id()), view -> view)));
    }
}
