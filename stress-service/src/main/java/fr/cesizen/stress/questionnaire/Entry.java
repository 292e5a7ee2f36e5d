package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.document.Questionnaire;

/** A version of a questionnaire and whether it may be filled in. */
record Entry(Questionnaire questionnaire, Availability availability) {

    /** @throws Problem 409 {@code questionnaire-unavailable} */
    Questionnaire usable() {
        if (availability != Availability.AVAILABLE) {
            throw Problem.conflict("questionnaire-unavailable", availability.code());
        }
        return questionnaire;
    }
}
