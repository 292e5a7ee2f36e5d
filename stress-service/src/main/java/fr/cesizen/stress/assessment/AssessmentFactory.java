package fr.cesizen.stress.assessment;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.assessment.Assessment.Provenance;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns answers into assessments, using the latest version of their questionnaire. */
@Component
class AssessmentFactory {

    private final QuestionnaireCatalog questionnaires;
    private final Clock clock;

    AssessmentFactory(QuestionnaireCatalog questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** An assessment and the maximum size of its content, in bytes. */
    record Assessed(Assessment assessment, int room) {}

    /**
     * Fails with {@link Problem} 422 when answers are unknown to the questionnaire or missing, 409 when it is
     * unavailable or superseded.
     */
    Mono<Assessed> assess(UUID person, UUID id, NewAssessment sheet) {
        return questionnaires
                .usable(sheet.questionnaire(), sheet.version())
                .switchIfEmpty(
                        Mono.error(() -> Problem.rule("unknown-questionnaire").at("/questionnaire")))
                .map(questionnaire -> assess(person, id, questionnaire, sheet));
    }

    /**
     * Whether the sheet gives the same content as that assessment, scored with the version that the assessment was made
     * with.
     */
    Mono<Boolean> isOf(NewAssessment sheet, Assessment made) {
        return questionnaires
                .document(made.by().questionnaire(), made.by().questionnaireVersion())
                .map(questionnaire ->
                        AssessmentContent.of(questionnaire.score(sheet.sheet())).equals(made.content()))
                .onErrorReturn(Problem.class, false);
    }

    /**
     * Requires an explicit coding: a score is kept for years and must not rest on a guess at what the figures meant.
     */
    private static void requireCoding(Questionnaire questionnaire, NewAssessment sheet) {
        if (questionnaire.codings().size() > 1 && sheet.coding() == null && sheet.bandSet() == null) {
            var codings = questionnaire.codings().stream().map(AnswerCoding::id).toList();
            throw Problem.rule("coding-required", String.join(", ", codings)).at("/coding");
        }
    }

    private Assessed assess(UUID person, UUID id, Questionnaire questionnaire, NewAssessment sheet) {
        var now = clock.instant();
        var takenAt = sheet.takenAt(now);
        requireCoding(questionnaire, sheet);
        var result = questionnaire.score(sheet.sheet());
        var by = Provenance.of(questionnaire, result.score());
        return new Assessed(
                new Assessment(id, person, by, takenAt, now, AssessmentContent.of(result)),
                AssessmentContent.room(questionnaire));
    }
}
