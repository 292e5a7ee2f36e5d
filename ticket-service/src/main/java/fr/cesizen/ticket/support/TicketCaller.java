package fr.cesizen.ticket.support;

import java.util.UUID;
import org.springframework.security.core.Authentication;

/** Who calls an operation that a ticket's owner and staff share. */
record TicketCaller(UUID id, boolean support) {

    static TicketCaller of(UUID id, Authentication token) {
        return new TicketCaller(id, token.getAuthorities().stream().anyMatch(authority -> "ROLE_SUPPORT"
                .equals(authority.getAuthority())));
    }
}
