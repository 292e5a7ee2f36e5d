package fr.cesizen.emotion.exports;

import fr.cesizen.platform.privacy.FhirData;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FhirJournalConfiguration {

    /** The journal in the bundle of FHIR of a person's archive. */
    @Bean
    FhirData journalFhirData(JournalExportService exports) {
        return new FhirData("journal-entries", person -> exports.resources(person, Locale.FRENCH));
    }
}
