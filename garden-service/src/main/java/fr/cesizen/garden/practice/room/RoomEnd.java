package fr.cesizen.garden.practice.room;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** The event {@code ended}, after which the stream ends. */
record RoomEnd(
        @Schema(description = "By its schedule, by the host, or because nobody started it")
        Instant endsAt) implements RoomEvent {}
