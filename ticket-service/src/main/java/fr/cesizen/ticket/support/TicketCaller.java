package fr.cesizen.ticket.support;

import java.util.UUID;
import org.springframework.security.core.Authentication;

/** The caller of an operation shared by a ticket's owner and staff. */
public record TicketCaller(UUID id, boolean support) {

    /** The caller by their token. */
    public static TicketCaller of(UUID id, Authentication token) {
        return new TicketCaller(id, token.getAuthorities().stream().anyMatch(authority -> "ROLE_SUPPORT"
                .equals(authority.getAuthority())));
    }
}
