package fr.cesizen.stress.catalog;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * A version of a questionnaire and whether it may be filled in.
 *
 * @param current the latest version of the same questionnaire
 */
record CatalogEntry(Questionnaire questionnaire, Availability availability, int current) {

    /**
     * The questionnaire, for scoring answers to exactly this version: in another one, items may be reversed.
     *
     * @throws Problem 409 {@code questionnaire-unavailable} or {@code questionnaire-version-superseded}; 422
     *     {@code unknown-questionnaire-version} for a version that never existed
     */
    Questionnaire usable(@Nullable Integer filled) {
        if (availability != Availability.AVAILABLE) {
            throw availability.refusal();
        }
        if (filled != null && filled != current) {
            throw refusal(filled, current).at("/version").with("currentVersion", current);
        }
        return questionnaire;
    }

    private static Problem refusal(int filled, int current) {
        return filled >= 1 && filled < current
                ? Problem.conflict("questionnaire-version-superseded", current)
                : Problem.rule("unknown-questionnaire-version", current);
    }
}
