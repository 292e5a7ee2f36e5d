package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.ChangeClock;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Undoes an import: moves its entries to the trash, 500 at a time, except those edited since. */
@Component
class ImportUndoStep {

    private static final int BATCH_SIZE = 500;

    private final ImportUndoRepository undoRepository;
    private final ImportRepository runs;
    private final ImportChunkRepository chunks;
    private final Outbox outbox;
    private final ChangeClock changes;
    private final Transactions tx;

    ImportUndoStep(
            ImportUndoRepository undoRepository,
            ImportRepository runs,
            ImportChunkRepository chunks,
            Outbox outbox,
            ChangeClock changes,
            Transactions tx) {
        this.undoRepository = undoRepository;
        this.runs = runs;
        this.chunks = chunks;
        this.outbox = outbox;
        this.changes = changes;
        this.tx = tx;
    }

    /** Starts undoing an import; one that was never applied is undone at once. Safe to repeat. */
    Mono<ImportView> undo(UUID person, UUID id) {
        return tx.transactional(runs.lock(person, id)
                .flatMap(run -> run.state() == ImportState.UNDOING || run.state() == ImportState.UNDONE
                        ? Mono.just(run)
                        : chunks.remove(person, id).then(back(run)))
                .map(ImportView::of));
    }

    private Mono<ImportRow> back(ImportRow run) {
        var change = run.change();
        return change == null
                ? runs.close(run, Map.of("state", ImportState.UNDONE.stored()))
                : undoRepository
                        .edited(run.person(), run.id(), change)
                        .flatMap(kept -> runs.close(
                                run,
                                Map.of(
                                        "state", ImportState.UNDOING.stored(),
                                        "kept", kept,
                                        "deletion", changes.next(change))));
    }

    /** Takes one step of a locked run. */
    Mono<ImportRow> step(ImportRow run) {
        return undoRepository
                .untouched(
                        run.person(),
                        run.id(),
                        change(run),
                        Objects.requireNonNullElse(run.undoneTo(), new UUID(0, 0)),
                        BATCH_SIZE)
                .flatMap(ids -> ids.isEmpty() ? finish(run) : delete(run, ids));
    }

    private Mono<ImportRow> delete(ImportRow run, List<UUID> ids) {
        return undoRepository
                .delete(run.person(), ids, change(run), Objects.requireNonNull(run.deletion(), "deletion"))
                .flatMap(deleted -> runs.move(
                        run,
                        Map.of(
                                "undone",
                                run.counts().undone() + deleted.intValue(),
                                "undone_to",
                                ids.get(ids.size() - 1))));
    }

    private Mono<ImportRow> finish(ImportRow run) {
        return outbox.add(new BatchUndone(run.person(), run.id(), run.counts().undone()))
                .then(undoRepository.edited(run.person(), run.id(), change(run)))
                .flatMap(kept ->
                        runs.set(run.person(), run.id(), Map.of("state", ImportState.UNDONE.stored(), "kept", kept)));
    }

    private static UUID change(ImportRow run) {
        return Objects.requireNonNull(run.change(), "change");
    }
}
