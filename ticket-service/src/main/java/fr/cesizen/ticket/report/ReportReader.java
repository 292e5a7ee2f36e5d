package fr.cesizen.ticket.report;

import java.util.UUID;
import org.springframework.security.core.Authentication;

/** Who reads a report. */
record ReportReader(UUID id, boolean isAdmin) {

    /** The caller by their token. */
    static ReportReader of(UUID id, Authentication token) {
        return new ReportReader(id, token.getAuthorities().stream().anyMatch(authority -> "ROLE_ADMIN"
                .equals(authority.getAuthority())));
    }
}
