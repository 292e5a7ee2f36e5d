package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Consents",
        purpose = "Know and prove what each person consented to.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = "purpose, decision, time, version and hash of the text, language, surface",
        retention = "consents",
        kept = "Until the person is erased.",
        tables = {"consent", "parental_consent"})
class ConsentConfiguration {

    /** The objections in force, as a section of the person's archive. */
    @Bean
    PersonalData objectionPersonalData(ObjectionRepository objections, Transactions tx) {
        return PersonalData.of(
                "objections", person -> tx.transactional(objections.of(person)).flatMapIterable(all -> all));
    }

    /** That a parent consented jointly, with its proof, as a section of the person's archive. */
    @Bean
    PersonalData parentalConsentPersonalData(ParentalConsentRepository consents, Transactions tx) {
        return PersonalData.of("parental-consents", person -> tx.transactional(consents.of(person))
                .flatMapIterable(all -> all));
    }

    /** Every consent ever given or withdrawn, with its proof, as a section of the person's archive, oldest first. */
    @Bean
    PersonalData consentPersonalData(ConsentRepository decisions, ConsentTextCatalog texts, Transactions tx) {
        return PersonalData.of("consents", person -> PageQuery.<ConsentDecision>readAllRows(last ->
                        tx.transactional(decisions.page(person, last.map(ConsentDecision::id), PageQuery.MAX_SIZE)))
                .map(decision -> ConsentProof.of(decision, texts)));
    }
}
