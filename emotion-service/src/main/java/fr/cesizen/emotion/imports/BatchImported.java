package fr.cesizen.emotion.imports;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published once when an import is applied, instead of one event per entry; carries the number of entries written. */
record BatchImported(UUID person, UUID batch, int entries) implements DomainEvent {

    static final String TOPIC = "cesizen.journal";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.journal.batch-imported.v1";
    }
}
