package fr.cesizen.gdpr.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service's evidence for an erasure.
 *
 * @param at when it finished erasing; absent until then, like the tables
 */
record ErasureEvidence(
        @Schema(example = "emotion-service") String service,
        @Schema(example = "DONE") Progress status,
        @Schema(example = "2026-03-01T12:00:02Z") @Nullable Instant at,
        @Nullable List<Emptied> tables) {

    enum Progress {
        PENDING,
        DONE
    }

    /** The number of rows erased from a table. */
    record Emptied(
            @Schema(example = "journal_entry") String table,
            @Schema(example = "14") long rows) {}
}
