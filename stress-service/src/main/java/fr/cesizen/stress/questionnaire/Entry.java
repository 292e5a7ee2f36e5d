package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.document.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A version of a questionnaire and whether it may be filled in. */
record Entry(Questionnaire questionnaire, Availability availability) {

    /**
     * The questionnaire, to score answers to that version: never to another, whose items may be reversed.
     *
     * @throws Problem 409 {@code questionnaire-unavailable} or {@code questionnaire-version-superseded}
     */
    Questionnaire usable(@Nullable Integer filled) {
        if (availability != Availability.AVAILABLE) {
            throw Problem.conflict("questionnaire-unavailable", availability.code());
        }
        if (filled != null && !filled.equals(questionnaire.version())) {
            throw Problem.conflict("questionnaire-version-superseded", questionnaire.version())
                    .at("/version");
        }
        return questionnaire;
    }
}
