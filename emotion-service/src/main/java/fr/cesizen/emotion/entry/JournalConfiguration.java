package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.settings.JournalSettingsRepository;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Contributes the journal to a person's archive. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Journal of emotions",
        purpose = "Let people write down what they felt, read it again, and see it over time.",
        basis = LegalBasis.CONSENT,
        health = true,
        data = {
            "emotions with their intensity",
            "valence and arousal",
            "contexts",
            "notes in free text",
            "times and zone"
        },
        recipients = "applications to which the person gives access by a scope",
        retention = "journal",
        kept = "Until the person deletes an entry (30 days in the trash), withdraws and erases, or erases the account.",
        security = "notes and moods are encrypted under a key of the person",
        tables = {"entry", "gone_entry", "journal_clock", "journal_setting", "own_context"})
class JournalConfiguration {

    /** The entries, including those in the trash. */
    @Bean
    PersonalData journalEntriesData(EntryQueryService journal) {
        return PersonalData.of("journal-entries", person -> Flux.just(EntryFilter.ALL, EntryFilter.TRASH)
                .concatMap(filter -> PageQuery.readAll(query -> journal.page(person, filter, query)))
                .concatMapIterable(Page::items));
    }

    /** The journal settings. */
    @Bean
    PersonalData journalSettingsData(JournalSettingsRepository settings, Transactions tx) {
        return PersonalData.of("journal-settings", person -> tx.transactional(settings.find(person))
                .flux());
    }
}
