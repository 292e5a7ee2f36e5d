package fr.cesizen.garden.practice;

import io.swagger.v3.oas.annotations.media.Schema;

/** One step of a breathing cycle. */
record Phase(
        PhaseType type,

        @Schema(description = "Duration in milliseconds; half seconds occur", example = "5000")
        int millis) {}
