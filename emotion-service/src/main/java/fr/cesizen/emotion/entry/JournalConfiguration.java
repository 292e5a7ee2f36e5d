package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.settings.JournalSettingsRepository;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Contributes the journal to a person's archive. */
@Configuration(proxyBeanMethods = false)
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
