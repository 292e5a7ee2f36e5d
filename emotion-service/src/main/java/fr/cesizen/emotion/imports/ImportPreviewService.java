package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.ImportChunkRepository.DecryptedChunk;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.line.LineEvaluator;
import fr.cesizen.emotion.imports.line.LineOutcome;
import fr.cesizen.emotion.imports.line.LineOutcome.EvaluatedLine;
import fr.cesizen.emotion.imports.line.OutcomeCounts;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.SequenceCursor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Previews line by line what applying would do, by doing everything except the writing. */
@Service
class ImportPreviewService {

    private static final int CHUNKS_AT_ONCE = 20;

    private final ImportRepository runs;
    private final ImportChunkRepository chunks;
    private final LineEvaluator evaluator;
    private final ImportedEntryRepository importedEntries;
    private final Transactions tx;

    ImportPreviewService(
            ImportRepository runs,
            ImportChunkRepository chunks,
            LineEvaluator evaluator,
            ImportedEntryRepository importedEntries,
            Transactions tx) {
        this.runs = runs;
        this.chunks = chunks;
        this.evaluator = evaluator;
        this.importedEntries = importedEntries;
        this.tx = tx;
    }

    /**
     * The lines after line {@code after}, or only those that cannot be read. A page never spans two chunks; while
     * {@code next} is present, more may follow. Fails with 410 when the lines have been deleted, or end before {@code after}.
     */
    <T> Mono<Page<T>> lines(
            UUID person,
            UUID id,
            SequenceCursor after,
            int limit,
            boolean brokenAlone,
            Function<EvaluatedLine, T> view) {
        return tx.transactional(kept(person, id)
                .zipWhen(run -> line(run, after), (run, line) -> (brokenAlone
                                ? chunks.brokenAfter(person, id, line)
                                : chunks.after(person, id, line))
                        .flatMap(chunk -> page(run, chunk, line, limit, brokenAlone))
                        .defaultIfEmpty(new Page<>(List.of(), null)))
                .flatMap(page -> page)
                .map(page -> new Page<>(page.items().stream().map(view).toList(), page.next())));
    }

    /** Counts at most 10,000 lines, 500 per transaction; fails as {@link #lines} does. */
    Mono<OutcomeCounts> totals(UUID person, UUID id, SequenceCursor after) {
        return part(person, id, after)
                .expand(part -> part.next() == null ? Mono.empty() : part(person, id, new SequenceCursor(part.next())))
                .take(CHUNKS_AT_ONCE)
                .reduce(OutcomeCounts::plus);
    }

    private Mono<OutcomeCounts> part(UUID person, UUID id, SequenceCursor after) {
        return tx.transactional(kept(person, id)
                .zipWhen(run -> line(run, after), (run, line) -> chunks.after(person, id, line)
                        .flatMap(chunk -> judged(run, chunk, chunk.after(line))
                                .map(judged -> OutcomeCounts.of(
                                        judged, chunk.ordinal() + 1 < run.chunks() ? chunk.last() : null)))
                        .defaultIfEmpty(OutcomeCounts.NONE))
                .flatMap(counts -> counts));
    }

    private Mono<Integer> line(ImportRow run, SequenceCursor after) {
        return chunks.lastLine(run.person(), run.id()).map(last -> {
            after.check(last, "?after");
            return Math.toIntExact(after.position());
        });
    }

    private Mono<Page<EvaluatedLine>> page(
            ImportRow run, DecryptedChunk chunk, int after, int limit, boolean brokenAlone) {
        var lines = chunk.after(after).stream()
                .filter(line -> !brokenAlone || line.code() != null)
                .limit(limit)
                .toList();
        var last = lines.size() < limit ? chunk.last() : lines.get(limit - 1).number();
        boolean more = chunk.ordinal() + 1 < run.chunks() || last < chunk.last();
        return judged(run, chunk, lines).map(judged -> new Page<>(judged, more ? Integer.toString(last) : null));
    }

    private Mono<List<EvaluatedLine>> judged(ImportRow run, DecryptedChunk chunk, List<ImportLine> lines) {
        boolean applied = chunk.ordinal() < run.nextChunk();
        return evaluator
                .judge(run, lines)
                .flatMap(judged -> importedEntries.known(run, ids(judged)).map(known -> judged.stream()
                        .map(line -> line.id() == null ? line : line.as(outcome(known.get(line.id()), applied)))
                        .toList()));
    }

    private static LineOutcome outcome(@Nullable Boolean ours, boolean applied) {
        if (ours == null) {
            return applied ? LineOutcome.DELETED : LineOutcome.WOULD_CREATE;
        }
        return ours ? LineOutcome.CREATED : LineOutcome.DUPLICATE;
    }

    private static List<UUID> ids(List<EvaluatedLine> judged) {
        return judged.stream().map(EvaluatedLine::id).filter(Objects::nonNull).toList();
    }

    /** Lines are deleted together with the words in them. */
    private Mono<ImportRow> kept(UUID person, UUID id) {
        return runs.existing(person, id)
                .filter(run -> run.plan() != null)
                .switchIfEmpty(Mono.error(() -> Problem.of(HttpStatus.GONE, "lines-forgotten")));
    }
}
