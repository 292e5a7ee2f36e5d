package fr.cesizen.garden.practice;

import fr.cesizen.platform.events.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** Published when a session is completed: exercise, day and cycles, never the moods. */
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
