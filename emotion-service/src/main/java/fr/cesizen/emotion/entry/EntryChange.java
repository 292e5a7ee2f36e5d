package fr.cesizen.emotion.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that a person made to one entry on a device, perhaps offline.
 *
 * @param change UUIDv7 generated when the change was made; of two changes the later one counts, whichever arrives first
 * @param id the entry's id, also a UUIDv7
 * @param entry the new content of the entry; absent when it was deleted
 */
public record EntryChange(
        @NotNull
        @Schema(
                description = "UUIDv7 generated when the change was made",
                example = "0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10")
        UUID change,

        @NotNull @Schema(description = "The entry's UUIDv7", example = "0199a5c1-6a00-7d2b-8e41-2c0b496d8a0f")
        UUID id,

        @Valid @Nullable NewEntry entry,

        @Schema(description = "Whether the entry was deleted: true without `entry`, false with it")
        boolean deleted) {}
