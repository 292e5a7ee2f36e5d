package fr.cesizen.stress.assessment;

import fr.cesizen.stress.score.ScoreView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A saved assessment in a list: its result without its answers. */
record AssessmentSummary(
        UUID id, @Schema(example = "2026-03-01T12:00:00Z") Instant takenAt, Instant savedAt, ScoreView result) {}
