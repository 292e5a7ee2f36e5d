package fr.cesizen.emotion.imports.line;

import fr.cesizen.emotion.imports.line.LineOutcome.EvaluatedLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of lines per {@link LineOutcome}.
 *
 * @param next the line to continue after; absent when these were the last
 */
public record OutcomeCounts(
        @Schema(example = "1650") int wouldCreate,
        int created,
        int deleted,
        @Schema(example = "112") int duplicate,
        @Schema(example = "3") int broken,
        int unmapped,
        int skipped,

        @Schema(description = "Send it as `after` for the lines that follow; absent when there are none") @Nullable
        Integer next) {

    public static final OutcomeCounts NONE = of(List.of(), null);

    public static OutcomeCounts of(List<EvaluatedLine> judged, @Nullable Integer next) {
        return new OutcomeCounts(
                count(judged, LineOutcome.WOULD_CREATE),
                count(judged, LineOutcome.CREATED),
                count(judged, LineOutcome.DELETED),
                count(judged, LineOutcome.DUPLICATE),
                count(judged, LineOutcome.BROKEN),
                count(judged, LineOutcome.UNMAPPED),
                count(judged, LineOutcome.SKIPPED),
                next);
    }

    /** Adds the counts of the lines that follow. */
    public OutcomeCounts plus(OutcomeCounts later) {
        return new OutcomeCounts(
                wouldCreate + later.wouldCreate,
                created + later.created,
                deleted + later.deleted,
                duplicate + later.duplicate,
                broken + later.broken,
                unmapped + later.unmapped,
                skipped + later.skipped,
                later.next);
    }

    private static int count(List<EvaluatedLine> judged, LineOutcome outcome) {
        return (int) judged.stream().filter(line -> line.outcome() == outcome).count();
    }
}
