package fr.cesizen.ticket.escalation;

import java.util.List;
import java.util.Optional;

/** The ways to tell staff that are configured. */
record EscalationChannels(List<EscalationChannel> on) {

    Optional<EscalationChannel> named(String name) {
        return on.stream().filter(channel -> channel.name().equals(name)).findFirst();
    }
}
