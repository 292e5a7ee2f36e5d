package fr.cesizen.emotion.entry;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when an owner deletes an entry. */
public record EntryDeleted(UUID person, UUID entry) implements DomainEvent {

    @Override
    public String topic() {
        return EntryRecorded.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.journal.entry-deleted.v1";
    }
}
