package fr.cesizen.stress.assessment;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.scoring.Score;
import java.time.Instant;
import java.util.UUID;

/** A questionnaire filled in once by one person, with the versions used to score and interpret it. */
public record Assessment(
        UUID id, UUID person, Provenance by, Instant takenAt, Instant savedAt, AssessmentContent content) {

    /** The versions that produced the result; kept with it whatever is published later. */
    public record Provenance(
            String questionnaire,
            int questionnaireVersion,
            int wordingVersion,
            int scoringVersion,
            String coding,
            int codingVersion,
            String bandSet,
            int bandSetVersion) {

        static Provenance of(Questionnaire questionnaire, Score score) {
            var reading = score.reading();
            return new Provenance(
                    questionnaire.code(),
                    questionnaire.version(),
                    questionnaire.wordingVersion(),
                    questionnaire.scoring().version(),
                    reading.coding().id(),
                    reading.coding().version(),
                    reading.bandSet().id(),
                    reading.bandSet().version());
        }
    }

    /**
     * Returns the stored result and never recalculates it: a later rule change must not alter a result that the person
     * has seen.
     *
     * @param questionnaire in the version that the assessment names
     */
    public Score score(Questionnaire questionnaire) {
        var reading = questionnaire.reading(questionnaire.bandSet(by.bandSet()));
        return new Score(
                content.score(),
                content.raw(),
                reading.bandSet().band(content.band()),
                reading,
                content.missing(),
                content.remarks());
    }

    Cursor cursor() {
        return new Cursor(takenAt, id);
    }
}
