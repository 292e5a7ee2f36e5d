package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.transfer.Outcome.Judged;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many lines come to which {@link Outcome}.
 *
 * @param next the line to go on after; absent when these were the last
 */
record Totals(
        @Schema(example = "1650") int wouldCreate,
        int created,
        int deleted,
        @Schema(example = "112") int duplicate,
        @Schema(example = "3") int broken,
        int unmapped,
        int skipped,

        @Schema(description = "What to send as `after` for the lines that follow; absent when there are none") @Nullable
        Integer next) {

    static final Totals NONE = of(List.of(), null);

    static Totals of(List<Judged> judged, @Nullable Integer next) {
        return new Totals(
                count(judged, Outcome.WOULD_CREATE),
                count(judged, Outcome.CREATED),
                count(judged, Outcome.DELETED),
                count(judged, Outcome.DUPLICATE),
                count(judged, Outcome.BROKEN),
                count(judged, Outcome.UNMAPPED),
                count(judged, Outcome.SKIPPED),
                next);
    }

    /** With those of the lines that follow. */
    Totals plus(Totals later) {
        return new Totals(
                wouldCreate + later.wouldCreate,
                created + later.created,
                deleted + later.deleted,
                duplicate + later.duplicate,
                broken + later.broken,
                unmapped + later.unmapped,
                skipped + later.skipped,
                later.next);
    }

    private static int count(List<Judged> judged, Outcome outcome) {
        return (int) judged.stream().filter(line -> line.outcome() == outcome).count();
    }
}
