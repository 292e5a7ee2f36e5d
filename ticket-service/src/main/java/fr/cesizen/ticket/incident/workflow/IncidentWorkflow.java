package fr.cesizen.ticket.incident.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Which steps may follow which; the table is in {@code docs/guides/incidents.md}. */
final class IncidentWorkflow {

    /**
     * The steps that staff may take now. Closing is none of them, see {@link Progress#close}.
     *
     * @param isResolved whether it has been quiet for long enough; what fires later is another incident
     */
    static Set<IncidentStep> next(Track track, IncidentStep from, boolean isResolved) {
        var next = EnumSet.noneOf(IncidentStep.class);
        switch (from) {
            case DETECTION -> next.add(IncidentStep.CLASSIFICATION);
            case CLASSIFICATION, ANALYSIS, CORRECTION, TESTS, DEPLOYMENT -> next.addAll(ahead(track, from));
            case MONITORING -> next.add(IncidentStep.POST_MORTEM);
            case POST_MORTEM, CLOSED -> {
                // Only the closure is left, or nothing.
            }
        }
        if (canBeReconsidered(from) && !isResolved) {
            next.add(IncidentStep.ANALYSIS);
        }
        return next;
    }

    private static Set<IncidentStep> ahead(Track track, IncidentStep from) {
        var ahead = EnumSet.noneOf(IncidentStep.class);
        Arrays.stream(IncidentStep.values())
                .filter(step -> from.isBefore(step) && step.isBefore(IncidentStep.POST_MORTEM))
                .limit(track == Track.EXPRESS ? Long.MAX_VALUE : 1)
                .forEach(ahead::add);
        return ahead;
    }

    /** The correction was none: back to the analysis. */
    private static boolean canBeReconsidered(IncidentStep from) {
        return IncidentStep.ANALYSIS.isBefore(from) && from.isBefore(IncidentStep.POST_MORTEM);
    }

    private IncidentWorkflow() {}
}
