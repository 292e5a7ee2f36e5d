package fr.cesizen.ticket.incident.alert;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many alerts belong to an incident. */
public record AlertCount(
        @Schema(example = "2", description = "Those that fire now")
        long firing,

        @Schema(example = "3") long all) {}
