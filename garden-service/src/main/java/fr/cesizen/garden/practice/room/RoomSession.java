package fr.cesizen.garden.practice.room;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member puts into {@code PUT /api/v1/practice/sessions/{id}} afterwards, beside times and completed cycles. A pattern
 * of the host's is told under the room's id, so that nobody recognises the host by their pattern.
 */
record RoomSession(
        @Nullable @Schema(example = "coherence-365") String protocol,

        @Nullable @Schema(description = "The room's id, where its host's own pattern was breathed")
        UUID pattern,

        @Schema(example = "1") int version,

        @Nullable @Schema(description = "With a pattern", example = "11000")
        Integer cycleMillis,

        @Schema(example = "30") int plannedCycles) {

    static RoomSession of(Room room) {
        boolean isPattern = room.protocol() == null;
        return new RoomSession(
                room.protocol(),
                isPattern ? room.id() : null,
                room.version(),
                isPattern ? (int) room.schedule().cycle().toMillis() : null,
                room.schedule().cycles());
    }
}
