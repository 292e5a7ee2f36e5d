package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.safety.SafetyResources;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as its owner sees it. */
public record EntryView(
        UUID id,
        EntryKind kind,
        Instant feltAt,
        @Schema(example = "Europe/Paris") String zone,

        @Schema(description = "The day it belongs to", example = "2026-11-22")
        LocalDate localDate,

        List<EmotionIntensity> emotions,

        @Schema(description = "The taxonomy version in force when it was last written", example = "1")
        int taxonomyVersion,

        @Schema(description = "−1 to 1, as given by the person", example = "0.4") @Nullable
        Double valence,

        @Schema(description = "−1 to 1, as given by the person", example = "-0.2") @Nullable
        Double arousal,

        @Schema(description = "Codes of built-in contexts, or ids of custom ones", example = "[\"family\"]")
        List<String> contexts,

        @Nullable String note,

        @Schema(description = "`manual`, or what wrote it, such as `import:daylio`", example = "manual")
        String origin,

        Instant recordedAt,

        @Schema(
                description = "When it was moved to the trash, by the device's clock; permanently deleted 30 days after"
                        + " the service learnt of it")
        @Nullable
        Instant deletedAt,

        @Schema(
                description = "Where to find help; offered for intense despair, never forced",
                example = SafetyResources.PATH)
        @Nullable
        String safetyResources,

        @Schema(description = "Version that the ETag carries")
        long version) {

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
