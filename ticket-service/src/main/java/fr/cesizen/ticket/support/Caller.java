package fr.cesizen.ticket.support;

import java.util.UUID;
import org.springframework.security.core.Authentication;

/** Who calls an operation that a ticket's owner and staff share. */
record Caller(UUID id, boolean support) {

    static Caller of(UUID id, Authentication token) {
        return new Caller(id, token.getAuthorities().stream().anyMatch(authority -> "ROLE_SUPPORT"
                .equals(authority.getAuthority())));
    }
}
