package fr.cesizen.stress.catalog;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Whether a questionnaire may be filled in now; results made with it earlier stay readable in any case. */
enum Availability {
    AVAILABLE,
    WORDING_MISSING,
    SWITCHED_OFF,
    SUPERSEDED,
    RETIRED;

    /** 409: what clients read as {@code reason} and people as a part of the sentence. */
    Problem refusal() {
        var code = EnumCodes.code(this);
        var why = new DefaultMessageSourceResolvable("problem.questionnaire-unavailable." + code);
        return Problem.conflict("questionnaire-unavailable", why).with("reason", code);
    }
}
