package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.problems.Problem;
import org.jspecify.annotations.Nullable;

/** Why a request takes longer or is refused; the words for the person are in {@code rights*.properties}. */
public enum StepReason {
    /** Art. 12(3). */
    COMPLEXITY(RequestState.EXTENDED),
    /** Art. 12(3). */
    NUMBER_OF_REQUESTS(RequestState.EXTENDED),
    /** Art. 12(5): manifestly unfounded. */
    UNFOUNDED(RequestState.REFUSED),
    /** Art. 12(5): excessive, in particular repeated. */
    EXCESSIVE(RequestState.REFUSED),
    /** Art. 12(2) and (6). */
    IDENTITY_UNPROVEN(RequestState.REFUSED),
    /** Art. 15(4) and 20(4). */
    RIGHTS_OF_OTHERS(RequestState.REFUSED),
    /** Art. 17(3)(b) and (e), 18(2), 21(1). */
    LEGAL_GROUND(RequestState.REFUSED);

    private final RequestState state;

    StepReason(RequestState state) {
        this.state = state;
    }

    /** @throws Problem 422 {@code reason-not-fitting} for a step that needs a reason and has none of its own, or the reverse */
    static void check(RequestState target, @Nullable StepReason reason) {
        boolean needed = target == RequestState.EXTENDED || target == RequestState.REFUSED;
        boolean fits = reason == null ? !needed : reason.state == target;
        if (!fits) {
            throw Problem.rule("reason-not-fitting").at("/reason");
        }
    }
}
