package fr.cesizen.stress.assessment;

import fr.cesizen.platform.privacy.FhirData;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assessments in a person's archive, with questions and answers in words. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Stress questionnaires",
        purpose = "Score questionnaires that people fill in, keep the results they save, and show how they change.",
        basis = LegalBasis.CONSENT,
        health = true,
        data = {"answers", "score and band", "times"},
        retention = "assessments",
        kept = "Until the person deletes an assessment or erases the account.",
        security = "answers and scores are encrypted under a key of the person",
        tables = "assessment")
class AssessmentConfiguration {

    @Bean
    PersonalData assessmentData(AssessmentService history, AssessmentViewAssembler views) {
        return PersonalData.of("stress-assessments", person -> PageQuery.readAll(query -> history.page(person, query))
                .concatMapIterable(Page::items)
                .concatMap(assessment -> views.export(assessment, Locale.FRENCH)));
    }

    /** The same assessments as answers and scores of FHIR. */
    @Bean
    FhirData assessmentFhirData(
            AssessmentService history, AssessmentViewAssembler views, FhirAssessmentFactory resources) {
        return new FhirData("stress-assessments", person -> PageQuery.readAll(query -> history.page(person, query))
                .concatMapIterable(Page::items)
                .concatMap(assessment -> views.export(assessment, Locale.FRENCH))
                .concatMapIterable(assessment -> resources.make(person, assessment)));
    }
}
