package fr.cesizen.stress.assessment;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.assessment.Assessment.Made;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes assessments of answers, by the latest version of their questionnaire. */
@Component
class Assessor {

    private final Questionnaires questionnaires;
    private final Clock clock;

    Assessor(Questionnaires questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** Fails with {@link Problem} 422 for what the questionnaire does not know, 409 when it is unavailable or superseded. */
    Mono<Assessment> assess(UUID person, UUID id, NewAssessment sheet) {
        return questionnaires
                .usable(sheet.questionnaire(), sheet.version())
                .switchIfEmpty(
                        Mono.error(() -> Problem.rule("unknown-questionnaire").at("/questionnaire")))
                .map(questionnaire -> assess(person, id, questionnaire, sheet));
    }

    /** Whether these are the answers of that assessment, by the version that it was made with. */
    Mono<Boolean> isOf(NewAssessment sheet, Assessment made) {
        return questionnaires
                .document(made.by().questionnaire(), made.by().questionnaireVersion())
                .map(questionnaire ->
                        Content.of(questionnaire.score(sheet.sheet())).equals(made.content()))
                .onErrorReturn(Problem.class, false);
    }

    private Assessment assess(UUID person, UUID id, Questionnaire questionnaire, NewAssessment sheet) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var takenAt = sheet.takenAt(now);
        var result = questionnaire.score(sheet.sheet());
        var by = Made.of(questionnaire, result.score());
        return new Assessment(id, person, by, takenAt, now, Content.of(result));
    }
}
