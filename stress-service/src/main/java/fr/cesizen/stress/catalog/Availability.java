package fr.cesizen.stress.catalog;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Whether a questionnaire may be filled in now; earlier results stay readable in any case. */
enum Availability {
    AVAILABLE,
    WORDING_MISSING,
    SWITCHED_OFF,
    SUPERSEDED,
    RETIRED;

    /** A 409 that gives the cause to clients as {@code reason} and to people as part of the sentence. */
    Problem refusal() {
        var code = EnumCodes.code(this);
        var why = new DefaultMessageSourceResolvable("problem.questionnaire-unavailable." + code);
        return Problem.conflict("questionnaire-unavailable", why).with("reason", code);
    }
}
