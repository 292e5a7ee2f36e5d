package fr.cesizen.stress.assessment;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assessments in a person's archive, with questions and answers in words. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    PersonalData assessmentData(AssessmentService history, AssessmentViewAssembler views) {
        return PersonalData.of("stress-assessments", person -> PageQuery.readAll(query -> history.page(person, query))
                .concatMapIterable(Page::items)
                .concatMap(assessment -> views.export(assessment, Locale.FRENCH)));
    }
}
