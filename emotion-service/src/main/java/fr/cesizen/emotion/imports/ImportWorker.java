package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.ImportQueueRepository.DueImport;
import fr.cesizen.platform.database.DatabaseFailures;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Applies and undoes imports behind the requests, some steps of each in turn so that a long one holds up nobody.
 *
 * <p>A step is one transaction that locks its run, so that instances share the work and what a killed one left is
 * simply due again.
 */
@Component
class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final int MAX_DUE_IMPORTS = 8;
    private static final int CONCURRENCY = 2;
    private static final int MAX_STEPS = 8;
    private static final int MAX_ROUNDS = 16;

    private final ImportQueueRepository runs;
    private final ImportChunkApplier applier;
    private final ImportUndoStep undoStep;
    private final Transactions tx;

    ImportWorker(ImportQueueRepository runs, ImportChunkApplier applier, ImportUndoStep undoStep, Transactions tx) {
        this.runs = runs;
        this.applier = applier;
        this.undoStep = undoStep;
        this.tx = tx;
    }

    /** So many rounds at most: for as long as it works, it keeps a thread from everything else that is scheduled. */
    @Scheduled(fixedDelayString = "${cesizen.imports.poll:500ms}")
    Mono<Void> work() {
        return round().expand(steps -> steps > 0 ? round() : Mono.empty())
                .take(MAX_ROUNDS)
                .then()
                .onErrorResume(failure -> {
                    log.warn("Imports wait: {}", failure.toString());
                    return Mono.empty();
                });
    }

    /** Emits how many steps were taken. */
    private Mono<Long> round() {
        return tx.as(Actor.system(), runs.due(MAX_DUE_IMPORTS))
                .flatMapMany(Flux::fromIterable)
                .flatMap(this::steps, CONCURRENCY)
                .count();
    }

    private Flux<ImportRow> steps(DueImport due) {
        return Flux.range(0, MAX_STEPS).concatMap(step -> step(due), 1).takeUntil(run -> !run.state()
                .moves());
    }

    private Mono<ImportRow> step(DueImport due) {
        return tx.as(
                        Actor.person(due.person()),
                        runs.take(due)
                                .flatMap(run ->
                                        run.state() == ImportState.APPLYING ? applier.step(run) : undoStep.step(run)))
                .onErrorResume(failure -> stopped(due, failure));
    }

    /** What time mends is tried again at the next turn; the rest would fail for ever and so is told to the person. */
    private Mono<ImportRow> stopped(DueImport due, Throwable failure) {
        if (DatabaseFailures.isTransient(failure)) {
            log.warn("Import {} waits: {}", due.id(), failure.toString());
            return Mono.empty();
        }
        if (DatabaseFailures.isErased(failure)) {
            log.info("Import {} ends, as its owner was erased", due.id());
            return Mono.empty();
        }
        boolean restricted = DatabaseFailures.isRestricted(failure);
        if (!restricted) {
            log.error("Import {} failed", due.id(), failure);
        }
        return tx.as(Actor.system(), runs.fail(due, restricted ? "restricted" : "internal"))
                .then(Mono.empty());
    }
}
