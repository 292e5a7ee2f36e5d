package fr.cesizen.emotion.imports;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published once when an import is undone; carries the number of entries moved to the trash. */
record BatchUndone(UUID person, UUID batch, int entries) implements DomainEvent {

    @Override
    public String topic() {
        return BatchImported.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.journal.batch-undone.v1";
    }
}
