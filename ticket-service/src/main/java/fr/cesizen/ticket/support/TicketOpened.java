package fr.cesizen.ticket.support;

import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.ticket.level.Priority;
import java.util.UUID;

/** Published when a person opens a ticket. */
record TicketOpened(UUID person, UUID ticket, Priority priority) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.ticket";
    }

    @Override
    public String type() {
        return "fr.cesizen.ticket.opened.v1";
    }
}
