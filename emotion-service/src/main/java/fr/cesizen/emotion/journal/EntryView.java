package fr.cesizen.emotion.journal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as its owner reads it. */
record EntryView(
        UUID id,
        Instant feltAt,
        @Schema(example = "Europe/Paris") String zone,

        @Schema(description = "The day in that zone", example = "2026-11-22")
        LocalDate localDate,

        List<FeltEmotion> emotions,
        @Nullable String note,
        Instant recordedAt,
        @Schema(description = "What the ETag carries") long version) {

    static EntryView of(Entry entry, @Nullable String note) {
        return new EntryView(
                entry.id(),
                entry.feltAt(),
                entry.zone(),
                entry.localDate(),
                entry.emotions(),
                note,
                entry.recordedAt(),
                entry.version());
    }
}
