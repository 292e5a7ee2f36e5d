package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.PractisedExerciseRepository.StoredChange;
import fr.cesizen.garden.suggestion.SuggestionRepository.MadeSuggestion;
import fr.cesizen.platform.consent.ConsentEffect;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Personalised suggestions",
        purpose =
                "Suggest exercises that helped the person before. It is profiling without an effect in law; nothing is refused by it.",
        basis = LegalBasis.CONSENT,
        health = true,
        data = {"change of mood per exercise (inferred)", "suggestions made and refused", "the person's own switch"},
        retention = "suggestions",
        kept = "Until consent is withdrawn, which forgets all that was learned, or the person is erased.",
        security = {
            "what is learned is encrypted under a key of the person",
            "figures about many are of ten people at least"
        },
        tables = {"personalisation", "practised_exercise", "suggestion_made", "suggestion_refusal"})
class SuggestionConfiguration {

    /** What is kept of sessions to learn from, in clear text. */
    @Bean
    PersonalData practisedExercisePersonalData(PractisedExerciseRepository sessions, Transactions tx) {
        return PersonalData.of(
                "suggestion-learning",
                PersonalData.Kind.INFERRED,
                person -> PageQuery.<StoredChange>readAllRows(last -> tx.transactional(sessions.page(
                        person, last.map(StoredChange::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))));
    }

    /** Every suggestion made, with its propensity. */
    @Bean
    PersonalData suggestionPersonalData(SuggestionRepository suggestions, Transactions tx) {
        return PersonalData.of(
                "suggestions-made",
                PersonalData.Kind.INFERRED,
                person -> PageQuery.<MadeSuggestion>readAllRows(last -> tx.transactional(suggestions.page(
                        person, last.map(MadeSuggestion::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))));
    }

    /** Every "less like this". */
    @Bean
    PersonalData refusalPersonalData(RefusalRepository refusals, Transactions tx) {
        return PersonalData.of("suggestion-refusals", person -> tx.transactional(refusals.find(person))
                .flatMapMany(Flux::fromIterable));
    }

    /** A withdrawal forgets all that was learned. */
    @Bean
    ConsentEffect personalisationConsent(PersonalisationRepository personalisations) {
        return new ConsentEffect(
                PersonalisationRepository.PURPOSE,
                (person, granted) -> granted ? Mono.empty() : personalisations.forget(person));
    }

    /** The consent as it is known here, and the person's own switch. */
    @Bean
    PersonalData personalisationPersonalData(PersonalisationRepository personalisations, Transactions tx) {
        return PersonalData.of("suggestion-settings", person -> tx.transactional(personalisations.find(person))
                .flux());
    }
}
