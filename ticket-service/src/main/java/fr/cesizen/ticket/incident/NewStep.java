package fr.cesizen.ticket.incident;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;

/** The step that staff take; the beginning is nobody's choice, and the closure an operation of its own. */
record NewStep(
        @Schema(
                example = "CLASSIFICATION",
                allowableValues = {
                    "CLASSIFICATION",
                    "ANALYSIS",
                    "CORRECTION",
                    "TESTS",
                    "DEPLOYMENT",
                    "MONITORING",
                    "POST_MORTEM"
                })
        @NotNull
        String step) {

    /** @throws Problem 400 for another word */
    IncidentStep next() {
        return Arrays.stream(IncidentStep.values())
                .filter(next -> next != IncidentStep.DETECTION && next != IncidentStep.CLOSED)
                .filter(next -> next.name().equals(step))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf("/step"));
    }
}
