package fr.cesizen.emotion.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to one entry on a device, perhaps offline.
 *
 * @param change UUIDv7 made when it was done: of two changes the later one counts, whichever arrives first
 * @param id the entry's, a UUIDv7 as well
 * @param entry what the entry says from then on; absent when it was deleted
 */
public record EntryChange(
        @NotNull @Schema(description = "UUIDv7 made when it was done", example = "0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10")
        UUID change,

        @NotNull @Schema(description = "The entry's UUIDv7", example = "0199a5c1-6a00-7d2b-8e41-2c0b496d8a0f")
        UUID id,

        @Valid @Nullable NewEntry entry,

        @Schema(description = "Whether it was deleted: true without an entry, false with one")
        boolean deleted) {}
