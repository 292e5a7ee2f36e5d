package fr.cesizen.ticket.support;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when staff write in a ticket. */
record TicketAnswered(UUID person, UUID ticket) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.ticket";
    }

    @Override
    public String type() {
        return "fr.cesizen.ticket.answered.v1";
    }
}
