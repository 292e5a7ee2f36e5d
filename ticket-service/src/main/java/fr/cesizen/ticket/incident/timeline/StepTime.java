package fr.cesizen.ticket.incident.timeline;

import fr.cesizen.ticket.incident.workflow.IncidentStep;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an incident and how long it took; one that was taken twice is there twice.
 *
 * @param endedAt null for the present one
 */
public record StepTime(
        IncidentStep step,
        Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(example = "540", description = "Until now for the present step")
        long seconds) {

    /** When which step was begun. */
    public record StepStart(IncidentStep step, Instant at) {}

    /**
     * How long each step took.
     *
     * @param starts in their order; what left the incident in the same step is no new one
     */
    public static List<StepTime> read(List<StepStart> starts, Instant now) {
        var changes = new ArrayList<StepStart>();
        for (var start : starts) {
            if (changes.isEmpty() || changes.get(changes.size() - 1).step() != start.step()) {
                changes.add(start);
            }
        }
        var times = new ArrayList<StepTime>();
        for (int i = 0; i < changes.size(); i++) {
            var start = changes.get(i);
            boolean isLast = i + 1 == changes.size();
            boolean isPresent = isLast && start.step() != IncidentStep.CLOSED;
            var end =
                    isLast ? (isPresent ? now : start.at()) : changes.get(i + 1).at();
            times.add(new StepTime(
                    start.step(),
                    start.at(),
                    isPresent ? null : end,
                    Duration.between(start.at(), end).toSeconds()));
        }
        return List.copyOf(times);
    }
}
