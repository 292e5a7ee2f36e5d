package fr.cesizen.garden.practice.room;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a room is within its schedule. */
record RoomPosition(
        @Schema(description = "Whole cycles before this one", example = "3")
        int cycle,

        @Schema(description = "Index into phases", example = "1")
        int phase,

        @Schema(description = "Since this phase began", example = "1200")
        long elapsedMillis) {}
