package fr.cesizen.garden.practice.room;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a member is told: the schedule, the number of members, or the end. */
@Schema(oneOf = {RoomView.class, RoomPresence.class, RoomEnd.class})
sealed interface RoomEvent permits RoomView, RoomPresence, RoomEnd {}
