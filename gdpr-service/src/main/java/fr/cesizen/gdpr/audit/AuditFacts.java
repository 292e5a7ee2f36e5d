package fr.cesizen.gdpr.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What an entry of the chain states: an access to somebody's data.
 *
 * @param subject pseudonym of the person
 * @param role what the other one was, for example {@code support} or {@code application}
 * @param actor pseudonym of the member of staff, or the id of the application
 * @param service that holds the data
 */
record AuditFacts(
        Instant at, UUID subject, String role, String actor, String service, String resource, String action) {}
