package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.platform.events.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** Published when an entry is written; carries its local day, but nothing of what was felt. */
public record EntryRecorded(UUID person, UUID entry, LocalDate day) implements DomainEvent {

    static final String TOPIC = "cesizen.journal";

    static EntryRecorded of(EntryRow entry) {
        return new EntryRecorded(entry.person(), entry.id(), entry.felt().localDate());
    }

    public static EntryRecorded of(EntryToStore entry) {
        return new EntryRecorded(entry.person(), entry.id(), entry.felt().localDate());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.journal.entry-recorded.v1";
    }
}
