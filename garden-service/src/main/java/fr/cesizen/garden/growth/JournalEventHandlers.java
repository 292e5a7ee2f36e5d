package fr.cesizen.garden.growth;

import fr.cesizen.garden.growth.GrowthRepository.PersonGrowth;
import fr.cesizen.garden.settings.GardenSettingRepository;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.ids.UuidGenerator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the garden grow when a journal entry is written, and once when a journal is brought along.
 *
 * <p>An import counts by itself and its entries do not: the first one grows {@link GrowthEntry#IMPORT} points, whatever its
 * size, so that ten years of another diary are no head start, and an import that is undone and repeated grows nothing more.
 *
 * <p>{@code entry-deleted} is ignored on purpose: what has grown stays, so that nobody keeps an entry they regret for
 * the sake of the garden. The ledger then still contains the entry's id, which refers to nothing, until the person is
 * erased.
 */
@Configuration(proxyBeanMethods = false)
class JournalEventHandlers {

    /** The part of emotion-service's event that this service needs; an event without it becomes a dead letter. */
    record EntryRecorded(UUID entry, LocalDate day) {

        EntryRecorded {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(day, "day");
        }
    }

    /** Of an import, how many entries it wrote. */
    record BatchImported(Integer entries) {

        BatchImported {
            Objects.requireNonNull(entries, "entries");
        }
    }

    @Bean
    EventHandler<EntryRecorded> entriesRecorded(GrowthRepository ledger, UuidGenerator ids) {
        return EventHandler.toBatch(
                "cesizen.journal",
                "fr.cesizen.journal.entry-recorded.v1",
                EntryRecorded.class,
                events -> ledger.addAll(
                        events.stream().map(event -> growth(ids.next(), event)).toList()));
    }

    @Bean
    EventHandler<BatchImported> batchesImported(
            GrowthRepository ledger, GardenSettingRepository settings, UuidGenerator ids) {
        return EventHandler.toBatch(
                "cesizen.journal",
                "fr.cesizen.journal.batch-imported.v1",
                BatchImported.class,
                events -> settings.localDays(events)
                        .map(days -> events.stream()
                                .filter(event -> event.data().entries() > 0)
                                .map(event -> new PersonGrowth(
                                        event.person(),
                                        GrowthEntry.firstImport(
                                                ids.next(), event.person(), days.apply(event), event.time())))
                                .toList())
                        .flatMap(ledger::addAll));
    }

    private static PersonGrowth growth(UUID id, Event<EntryRecorded> event) {
        var recorded = event.data();
        return new PersonGrowth(event.person(), GrowthEntry.entry(id, recorded.entry(), recorded.day(), event.time()));
    }
}
