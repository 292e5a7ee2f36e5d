package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.safety.SafetyResources;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as its owner reads it. */
public record EntryView(
        UUID id,
        EntryKind kind,
        Instant feltAt,
        @Schema(example = "Europe/Paris") String zone,

        @Schema(description = "The day to which it belongs", example = "2026-11-22")
        LocalDate localDate,

        List<EmotionIntensity> emotions,

        @Schema(description = "The version of the words that was in force when it was last written", example = "1")
        int taxonomyVersion,

        @Schema(description = "−1 to 1, the person's own", example = "0.4") @Nullable
        Double valence,

        @Schema(description = "−1 to 1, the person's own", example = "-0.2") @Nullable
        Double arousal,

        @Schema(description = "Codes, or ids of own contexts", example = "[\"family\"]")
        List<String> contexts,

        @Nullable String note,

        @Schema(description = "What wrote it", example = "manual")
        String origin,

        Instant recordedAt,

        @Schema(
                description =
                        "In the bin since, by the clock of the device; gone for good 30 days after the service learnt of it")
        @Nullable
        Instant deletedAt,

        @Schema(
                description = "Where help can be found: offered with an intense despair, never forced",
                example = SafetyResources.PATH)
        @Nullable
        String safetyResources,

        @Schema(description = "What the ETag carries") long version) {

    static EntryView of(EntryRow entry, @Nullable String note, boolean offersHelp) {
        var felt = entry.felt();
        return new EntryView(
                entry.id(),
                felt.kind(),
                felt.feltAt(),
                felt.zone(),
                felt.localDate(),
                felt.emotions(),
                felt.taxonomyVersion(),
                felt.valence(),
                felt.arousal(),
                felt.contexts(),
                note,
                entry.origin(),
                entry.recordedAt(),
                entry.deletedAt(),
                offersHelp ? SafetyResources.PATH : null,
                entry.version());
    }
}
