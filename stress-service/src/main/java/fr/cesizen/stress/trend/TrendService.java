package fr.cesizen.stress.trend;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.stress.assessment.Assessment;
import fr.cesizen.stress.assessment.AssessmentService;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.trend.Trend.DatedResult;
import java.util.Collections;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the results of a trend. */
@Service
class TrendService {

    /** How many results are shown, newest first: as many as can be distinguished in a chart. */
    static final int SHOWN = 60;

    /**
     * How many results are assessed, so that an assessment stays the same when later results arrive: one a day for 27
     * years.
     */
    static final int JUDGED = 10_000;

    private final AssessmentService history;
    private final QuestionnaireCatalog questionnaires;

    TrendService(AssessmentService history, QuestionnaireCatalog questionnaires) {
        this.history = history;
        this.questionnaires = questionnaires;
    }

    /** Fails with {@link Problem} 422 for an unknown questionnaire; a retired or unavailable one still has its trend. */
    Mono<Trend> of(UUID person, String code) {
        return questionnaires
                .find(code)
                .switchIfEmpty(
                        Mono.error(() -> Problem.rule("unknown-questionnaire").at("?questionnaire")))
                .flatMap(questionnaire -> PageQuery.readAll(query -> history.page(person, code, query))
                        .concatMapIterable(Page::items)
                        .take(JUDGED)
                        .concatMap(this::taken)
                        .collectList()
                        .doOnNext(Collections::reverse)
                        .map(results -> Trend.of(questionnaire, results).newest(SHOWN)));
    }

    /** The trend of every questionnaire that the person has answered. */
    Flux<Trend> all(UUID person) {
        return PageQuery.readAll(query -> history.page(person, query))
                .concatMapIterable(Page::items)
                .map(assessment -> assessment.by().questionnaire())
                .distinct()
                .concatMap(code -> of(person, code), 1);
    }

    /** A saved result beside the document that it was made with. */
    Mono<DatedResult> taken(Assessment assessment) {
        var by = assessment.by();
        return questionnaires
                .document(by.questionnaire(), by.questionnaireVersion())
                .map(document -> new DatedResult(
                        assessment.id(),
                        assessment.takenAt(),
                        document,
                        by.wordingVersion(),
                        assessment.score(document)));
    }
}
