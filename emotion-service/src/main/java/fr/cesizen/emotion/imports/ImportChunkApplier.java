package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.line.LineEvaluator;
import fr.cesizen.emotion.imports.line.LineOutcome;
import fr.cesizen.emotion.imports.line.LineOutcome.EvaluatedLine;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes one chunk of an import into the journal and records that in the same transaction, so that after a crash the import
 * resumes exactly there.
 */
@Component
class ImportChunkApplier {

    private final ImportChunkRepository chunks;
    private final LineEvaluator evaluator;
    private final FieldEncryption encryption;
    private final ImportedEntryRepository importedEntries;
    private final ImportRepository runs;
    private final Outbox outbox;
    private final Clock clock;

    ImportChunkApplier(
            ImportChunkRepository chunks,
            LineEvaluator evaluator,
            FieldEncryption encryption,
            ImportedEntryRepository importedEntries,
            ImportRepository runs,
            Outbox outbox,
            Clock clock) {
        this.chunks = chunks;
        this.evaluator = evaluator;
        this.encryption = encryption;
        this.importedEntries = importedEntries;
        this.runs = runs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes one step of a locked run. */
    Mono<ImportRow> step(ImportRow run) {
        return run.nextChunk() >= run.chunks()
                ? finish(run)
                : chunks.read(run.person(), run.id(), run.nextChunk())
                        .switchIfEmpty(Mono.error(() -> new IllegalStateException("The lines of an import are gone")))
                        .flatMap(chunk -> evaluator.judge(run, chunk.lines()))
                        .flatMap(judged -> entries(run, judged).flatMap(entries -> write(run, judged, entries)))
                        .flatMap(moved -> moved.nextChunk() >= moved.chunks() ? finish(moved) : Mono.just(moved));
    }

    private Mono<ImportRow> write(ImportRow run, List<EvaluatedLine> judged, List<EntryToStore> entries) {
        var counts = run.counts();
        int broken = count(judged, line -> line.outcome() == LineOutcome.BROKEN);
        int late = count(
                judged,
                line -> line.outcome() == LineOutcome.BROKEN && line.line().code() == null);
        return importedEntries
                .write(run, entries)
                .map(Long::intValue)
                .flatMap(written -> runs.move(
                        run,
                        Map.of(
                                "next_chunk", run.nextChunk() + 1,
                                "done", counts.done() + judged.size(),
                                "broken", counts.broken() + late,
                                "applied", counts.applied() + written,
                                "skipped", counts.skipped() + judged.size() - broken - written)));
    }

    private Mono<ImportRow> finish(ImportRow run) {
        return outbox.add(new BatchImported(run.person(), run.id(), run.counts().applied()))
                .then(runs.set(run.person(), run.id(), Map.of("state", ImportState.APPLIED.stored())));
    }

    /** A readable line that breaks a rule by now, for example because its emotion was withdrawn, is also broken. */
    private static int count(List<EvaluatedLine> judged, Predicate<EvaluatedLine> which) {
        return (int) judged.stream().filter(which).count();
    }

    private Mono<List<EntryToStore>> entries(ImportRow run, List<EvaluatedLine> judged) {
        var change = Objects.requireNonNull(run.change(), "change");
        var now = clock.instant();
        return Flux.fromIterable(judged)
                .filter(line -> line.id() != null)
                .concatMap(line -> entry(run.person(), line, now, change))
                .collectList();
    }

    private Mono<EntryToStore> entry(UUID person, EvaluatedLine line, Instant now, UUID change) {
        var id = Objects.requireNonNull(line.id());
        var felt = Objects.requireNonNull(line.felt());
        return Mono.justOrEmpty(line.entry())
                .mapNotNull(NewEntry::note)
                .filter(note -> !note.isEmpty())
                .flatMap(note -> encryption.encrypt(person, id, note))
                .singleOptional()
                .map(note -> new EntryToStore(person, id, felt, note.orElse(null), now, change));
    }
}
