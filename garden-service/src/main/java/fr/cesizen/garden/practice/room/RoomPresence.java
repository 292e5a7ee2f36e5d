package fr.cesizen.garden.practice.room;

import io.swagger.v3.oas.annotations.media.Schema;

/** The event {@code presence}. */
record RoomPresence(
        @Schema(description = "How many are connected, some seconds ago; never who", example = "12")
        int members) implements RoomEvent {}
