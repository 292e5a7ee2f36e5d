package fr.cesizen.emotion.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes.
 *
 * @param kind {@code momentary} when absent
 * @param feltAt not before 1900; at most two minutes ahead of the service's clock, as phones are
 * @param zone IANA name: decides to which local day the entry belongs
 * @param localDate the day it belongs to: the one in that zone or, until three in the morning, the one before; when it
 *     is absent the person's setting decides
 * @param valence −1 (unpleasant) to 1 (pleasant), the person's own; reports use the place of the words when absent
 * @param arousal −1 (calm) to 1 (excited)
 * @param contexts what was going on: codes that everybody has, or ids of contexts of the person's own
 */
public record NewEntry(
        @Schema(description = "UUIDv7 made by the client; made by the service when absent") @Nullable
        UUID id,

        @Nullable EntryKind kind,
        @NotNull @Schema(example = "2026-11-22T18:30:00Z") Instant feltAt,
        @NotNull @Schema(example = "Europe/Paris") String zone,
        @Schema(example = "2026-11-22") @Nullable LocalDate localDate,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid EmotionIntensity> emotions,

        @DecimalMin("-1") @DecimalMax("1") @Schema(example = "0.4") @Nullable
        Double valence,

        @DecimalMin("-1") @DecimalMax("1") @Schema(example = "-0.2") @Nullable
        Double arousal,

        @Size(max = 20) @Schema(example = "[\"family\"]") @Nullable
        List<@NotBlank String> contexts,

        @Size(max = 10_000) @Schema(example = "Une promenade au bord de l'eau.") @Nullable
        String note) {

    /** A note of blanks is none, also in the answer. */
    public NewEntry {
        note = note == null || note.codePoints().allMatch(NewEntry::isBlank) ? null : note;
    }

    private static boolean isBlank(int code) {
        return Character.isWhitespace(code) || Character.isSpaceChar(code);
    }

    EntryKind kindOrUsual() {
        return Objects.requireNonNullElse(kind, EntryKind.MOMENTARY);
    }

    public List<String> contextsOrNone() {
        return Objects.requireNonNullElse(contexts, List.of());
    }
}
