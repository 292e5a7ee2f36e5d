package fr.cesizen.gdpr.breach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the register holds of a breach.
 *
 * @param description as it was last written; absent until somebody has
 * @param notices in the order in which they were written down
 * @param missing what it lacks before it can be closed
 * @param steps all that was done, oldest first, each with what was written then
 */
record BreachDetailView(
        UUID id,
        BreachView breach,
        @Nullable BreachDescription description,
        List<BreachNotice> notices,
        @Nullable BreachExemption exemption,
        @Schema(example = "[\"AUTHORITY\"]") List<ClosureGap> missing,
        List<BreachStep> steps) {

    static BreachDetailView of(Breach breach, List<BreachStep> steps) {
        var facts = breach.facts(steps);
        return new BreachDetailView(
                breach.id(),
                BreachView.of(breach),
                facts.description(),
                facts.notices(),
                facts.exemption(),
                List.copyOf(facts.missing()),
                steps);
    }
}
