package fr.cesizen.garden.practice;

import io.swagger.v3.oas.annotations.media.Schema;

/** One step of a breathing cycle. */
record Phase(
        PhaseType type,

        @Schema(description = "Length; half seconds exist", example = "5000")
        int millis) {}
