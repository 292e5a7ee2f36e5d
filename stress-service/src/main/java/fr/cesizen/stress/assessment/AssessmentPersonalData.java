package fr.cesizen.stress.assessment;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Assessments in a person's archive, with questions and answers in words. */
@Component
class AssessmentPersonalData implements PersonalData {

    private final AssessmentHistory history;
    private final AssessmentViews views;

    AssessmentPersonalData(AssessmentHistory history, AssessmentViews views) {
        this.history = history;
        this.views = views;
    }

    @Override
    public String section() {
        return "stress-assessments";
    }

    @Override
    public Flux<AssessmentExport> export(UUID person) {
        return PageQuery.walk(query -> history.page(person, query))
                .concatMapIterable(Page::items)
                .concatMap(assessment -> views.export(assessment, Locale.FRENCH));
    }
}
