package fr.cesizen.stress.trend;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.assessment.Assessment;
import fr.cesizen.stress.assessment.AssessmentHistory;
import fr.cesizen.stress.questionnaire.Questionnaires;
import fr.cesizen.stress.trend.Trend.Taken;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what a trend is made of. */
@Service
class Trends {

    /** Results in a trend, the newest ones: what still can be told apart in a chart. */
    static final int MOST = 60;

    private final AssessmentHistory history;
    private final Questionnaires questionnaires;

    Trends(AssessmentHistory history, Questionnaires questionnaires) {
        this.history = history;
        this.questionnaires = questionnaires;
    }

    /** Fails with {@link Problem} 422 for an unknown questionnaire; a retired or unavailable one still has its trend. */
    Mono<Trend> of(UUID person, String code) {
        return questionnaires
                .find(code)
                .switchIfEmpty(
                        Mono.error(() -> Problem.rule("unknown-questionnaire").at("?questionnaire")))
                .flatMap(questionnaire -> history.newest(person, code, MOST)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(this::taken)
                        .collectList()
                        .map(results -> Trend.of(questionnaire, results)));
    }

    private Mono<Taken> taken(Assessment assessment) {
        var by = assessment.by();
        return questionnaires
                .document(by.questionnaire(), by.questionnaireVersion())
                .map(document ->
                        new Taken(assessment.id(), assessment.takenAt(), document, assessment.score(document)));
    }
}
