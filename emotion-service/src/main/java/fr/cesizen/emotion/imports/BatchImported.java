package fr.cesizen.emotion.imports;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Said once when an import is applied, in place of a word for each entry: how many it wrote. */
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
