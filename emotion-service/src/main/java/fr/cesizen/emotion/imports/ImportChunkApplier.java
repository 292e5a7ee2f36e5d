package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.EntryContent;
import fr.cesizen.emotion.imports.ImportedEntryRepository.Row;
import fr.cesizen.emotion.imports.line.LineEvaluator;
import fr.cesizen.emotion.imports.line.LineOutcome;
import fr.cesizen.emotion.imports.line.LineOutcome.EvaluatedLine;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.events.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
                        .flatMap(judged -> rows(run.person(), judged).flatMap(rows -> write(run, judged, rows)))
                        .flatMap(moved -> moved.nextChunk() >= moved.chunks() ? finish(moved) : Mono.just(moved));
    }

    private Mono<ImportRow> write(ImportRow run, List<EvaluatedLine> judged, List<Row> rows) {
        var counts = run.counts();
        int broken = count(judged, line -> line.outcome() == LineOutcome.BROKEN);
        int late = count(
                judged,
                line -> line.outcome() == LineOutcome.BROKEN && line.line().code() == null);
        return importedEntries
                .write(run, Objects.requireNonNull(run.change(), "change"), rows, clock.instant())
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

    private Mono<List<Row>> rows(UUID person, List<EvaluatedLine> judged) {
        return Flux.fromIterable(judged)
                .filter(line -> line.id() != null)
                .concatMap(line -> complete(person, line))
                .collectList();
    }

    private Mono<Row> complete(UUID person, EvaluatedLine line) {
        var note = line.entry() == null ? null : line.entry().note();
        return note == null || note.isEmpty()
                ? Mono.just(row(line, null))
                : encryption
                        .encrypt(person, Objects.requireNonNull(line.id()), note)
                        .map(ciphertext -> row(line, ciphertext));
    }

    private static Row row(EvaluatedLine line, byte @Nullable [] note) {
        EntryContent felt = Objects.requireNonNull(line.felt());
        return new Row(
                Objects.requireNonNull(line.id()),
                felt.kind().stored(),
                felt.feltAt(),
                felt.zone(),
                felt.localDate(),
                felt.localHour(),
                felt.codes(),
                felt.intensities(),
                felt.taxonomyVersion(),
                felt.valence(),
                felt.arousal(),
                felt.mood(),
                felt.contexts(),
                note);
    }
}
