package fr.cesizen.garden.practice;

import fr.cesizen.platform.events.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** Said when a session is completed: what was breathed, never how it felt. */
record SessionCompleted(UUID person, UUID session, String protocol, LocalDate day, int completedCycles)
        implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.practice";
    }

    @Override
    public String type() {
        return "fr.cesizen.practice.session-completed.v1";
    }
}
