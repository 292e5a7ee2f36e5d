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
 * Applies and undoes imports in the background, some steps of each in turn so that a long one delays nobody.
 *
 * <p>A step is one transaction that locks its run, so that instances share the work and a step that a killed one left is due
 * again.
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

    /** Limits the rounds, because it occupies a scheduler thread while it works. */
    @Scheduled(fixedDelayString = "${cesizen.imports.poll:500ms}")
    Mono<Void> work() {
        return round().expand(steps -> steps > 0 ? round() : Mono.empty())
                .take(MAX_ROUNDS)
                .then()
                .onErrorResume(failure -> {
                    log.warn("Imports postponed: {}", failure.toString());
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

    /** Transient failures are retried on the next run. Permanent ones end the import, and the person sees why. */
    private Mono<ImportRow> stopped(DueImport due, Throwable failure) {
        if (DatabaseFailures.isTransient(failure)) {
            log.warn("Import {} postponed: {}", due.id(), failure.toString());
            return Mono.empty();
        }
        if (DatabaseFailures.isErased(failure)) {
            log.info("Import {} ends because its owner was erased", due.id());
            return Mono.empty();
        }
        var reason = reason(failure);
        if (reason.equals("internal")) {
            log.error("Import {} failed", due.id(), failure);
        }
        return tx.as(Actor.system(), runs.fail(due, reason)).then(Mono.empty());
    }

    private static String reason(Throwable failure) {
        return DatabaseFailures.isRestricted(failure)
                ? "restricted"
                : DatabaseFailures.purposeWithoutConsent(failure) == null ? "internal" : "consent-required";
    }
}
