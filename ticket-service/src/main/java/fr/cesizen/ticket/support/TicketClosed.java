package fr.cesizen.ticket.support;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when a ticket is closed, by its owner or by staff. */
record TicketClosed(UUID person, UUID ticket) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.ticket";
    }

    @Override
    public String type() {
        return "fr.cesizen.ticket.closed.v1";
    }
}
