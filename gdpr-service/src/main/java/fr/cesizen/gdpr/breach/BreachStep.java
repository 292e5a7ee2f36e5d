package fr.cesizen.gdpr.breach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a breach, and when: never changed. It holds in full what was written at that step.
 *
 * @param description of a step that describes, which may be the opening
 */
record BreachStep(
        @Schema(example = "DESCRIBED") BreachStepKind kind,
        Instant at,
        @Nullable BreachDescription description,
        @Nullable BreachNotice notice,
        @Nullable BreachExemption exemption) {

    static BreachStep opened(Instant at, @Nullable BreachDescription description) {
        return new BreachStep(BreachStepKind.OPENED, at, description, null, null);
    }

    static BreachStep described(Instant at, BreachDescription description) {
        return new BreachStep(BreachStepKind.DESCRIBED, at, description, null, null);
    }

    static BreachStep noticed(Instant at, BreachNotice notice) {
        return new BreachStep(BreachStepKind.NOTICE_SENT, at, null, notice, null);
    }

    static BreachStep exempted(Instant at, BreachExemption exemption) {
        return new BreachStep(BreachStepKind.EXEMPTED, at, null, null, exemption);
    }

    static BreachStep closed(Instant at) {
        return new BreachStep(BreachStepKind.CLOSED, at, null, null, null);
    }
}
