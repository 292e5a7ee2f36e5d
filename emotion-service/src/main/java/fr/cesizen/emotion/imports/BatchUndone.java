package fr.cesizen.emotion.imports;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Said once when an import is undone: how many entries went into the bin. */
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
