package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.context.Contexts;
import fr.cesizen.emotion.journal.ChangeIds;
import fr.cesizen.emotion.transfer.Uploads.Arrived;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's imports, from the upload to the undoing. */
@Service
class Imports {

    private final Uploads uploads;
    private final Runs runs;
    private final Chunks chunks;
    private final Plans plans;
    private final Mappings mappings;
    private final Landing landing;
    private final Contexts contexts;
    private final Idempotency idempotency;
    private final ChangeIds changes;
    private final Transactions tx;

    Imports(
            Uploads uploads,
            Runs runs,
            Chunks chunks,
            Plans plans,
            Mappings mappings,
            Landing landing,
            Contexts contexts,
            Idempotency idempotency,
            ChangeIds changes,
            Transactions tx) {
        this.uploads = uploads;
        this.runs = runs;
        this.chunks = chunks;
        this.plans = plans;
        this.mappings = mappings;
        this.landing = landing;
        this.contexts = contexts;
        this.idempotency = idempotency;
        this.changes = changes;
        this.tx = tx;
    }

    /** Fails with 413, 422 when the file as a whole cannot be taken; its broken lines are no failure. */
    Mono<ImportView> upload(UUID person, IdempotencyKey key, Format format, String zone, Flux<DataBuffer> body) {
        return uploads.take(
                person,
                format,
                Uploads.zone(zone),
                body,
                arrived -> idempotency.once(
                        person,
                        key,
                        List.of(format, zone, arrived.summary().digest()),
                        arrived.run(),
                        stage(person, arrived),
                        id -> find(person, id)));
    }

    private Mono<ImportView> stage(UUID person, Arrived arrived) {
        return plans.seal(person, arrived.run(), arrived.summary().plan())
                .flatMap(plan -> runs.stage(person, arrived.run(), arrived.summary(), plan))
                .flatMap(this::view);
    }

    Mono<ImportView> find(UUID person, UUID id) {
        return tx.transactional(existing(runs.find(person, id)).flatMap(this::view));
    }

    /** The same without the words: what a progress is read by. */
    Mono<ImportView> progress(UUID person, UUID id) {
        return tx.transactional(existing(runs.find(person, id)).map(ImportView::of));
    }

    Mono<Page<ImportView>> page(UUID person, PageQuery query) {
        return tx.transactional(runs.page(person, query)
                .map(found -> Page.of(found, query, run -> new Cursor(run.createdAt(), run.id()), ImportView::of)));
    }

    Mono<ImportView> map(UUID person, UUID id, IfMatch read, Mapping mapping) {
        return tx.transactional(existing(runs.lock(person, id))
                .doOnNext(run -> read.check(run.version()))
                .doOnNext(run -> allow(run, State.STAGED))
                .flatMap(run -> plans.open(run).flatMap(plan -> mappings.settled(person, plan, mapping)
                        .flatMap(settled -> plans.seal(person, id, plan.with(settled)))))
                .flatMap(plan -> runs.set(person, id, Map.of("plan", plan)))
                .flatMap(this::view));
    }

    /** Sets an import going, or going again; asking twice is harmless. */
    Mono<ImportView> apply(UUID person, UUID id) {
        return tx.transactional(existing(runs.lock(person, id))
                .doOnNext(run -> allow(run, State.STAGED, State.FAILED, State.APPLYING, State.APPLIED))
                .doOnNext(Imports::refuseWhatIsBeingUndone)
                .flatMap(run -> run.state() == State.STAGED || run.state() == State.FAILED
                        ? plans.open(run)
                                .switchIfEmpty(Mono.error(() -> Problem.conflict("import-not-open")))
                                .doOnNext(Imports::wantMeanings)
                                .then(start(run))
                        : Mono.just(run))
                .map(ImportView::of));
    }

    private Mono<Run> start(Run run) {
        var columns = new HashMap<String, Object>(Map.of("state", State.APPLYING.stored()));
        if (run.change() == null) {
            columns.put("change", changes.after());
        }
        return runs.set(run.person(), run.id(), columns);
    }

    /** Sets the undoing going; of an import that was never applied nothing is left at once. Asking twice is harmless. */
    Mono<ImportView> undo(UUID person, UUID id) {
        return tx.transactional(existing(runs.lock(person, id))
                .flatMap(run -> run.state() == State.UNDOING || run.state() == State.UNDONE
                        ? Mono.just(run)
                        : chunks.remove(person, id).then(back(run)))
                .map(ImportView::of));
    }

    private Mono<Run> back(Run run) {
        var change = run.change();
        return change == null
                ? runs.close(run, State.UNDONE, Map.of())
                : landing.edited(run.person(), run.id(), change)
                        .flatMap(kept -> runs.close(
                                run, State.UNDOING, Map.of("kept", kept, "deletion", changes.after(change))));
    }

    private Mono<ImportView> view(Run run) {
        return plans.open(run)
                .zipWith(
                        Vocabulary.of(contexts, run.person()),
                        (plan, vocabulary) -> ImportView.of(run, plan, vocabulary))
                .defaultIfEmpty(ImportView.of(run));
    }

    private static void wantMeanings(Plan plan) {
        var unmapped = plan.unmapped();
        if (!unmapped.isEmpty()) {
            throw Problem.rule("unmapped-words", unmapped.size());
        }
    }

    private static void refuseWhatIsBeingUndone(Run run) {
        if (run.deletion() != null) {
            throw Problem.conflict("import-not-open");
        }
    }

    private static void allow(Run run, State... states) {
        if (!List.of(states).contains(run.state())) {
            throw Problem.conflict("import-not-open");
        }
    }

    private static Mono<Run> existing(Mono<Run> run) {
        return run.switchIfEmpty(Mono.error(Problem::notFound));
    }
}
