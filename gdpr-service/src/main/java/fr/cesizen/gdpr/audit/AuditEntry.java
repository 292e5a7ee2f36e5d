package fr.cesizen.gdpr.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the chain.
 *
 * @param number its place, counted from 1 without a gap
 * @param hash SHA-256 of the facts, the number and the hash of the entry before, in hexadecimal digits
 */
record AuditEntry(
        long number,
        Instant at,
        UUID subject,
        String role,
        String actor,
        String service,
        String resource,
        String action,
        String hash) {

    /** The entry that follows one. */
    static AuditEntry after(long number, String hash, AuditFacts facts) {
        return new AuditEntry(
                number + 1,
                facts.at(),
                facts.subject(),
                facts.role(),
                facts.actor(),
                facts.service(),
                facts.resource(),
                facts.action(),
                AuditHash.entry(hash, number + 1, facts));
    }

    AuditFacts facts() {
        return new AuditFacts(at, subject, role, actor, service, resource, action);
    }

    /** Whether the hash is the one of these facts at that place, behind an entry with that hash. */
    boolean follows(String before, long place) {
        return AuditHash.entry(before, place, facts()).equals(hash);
    }
}
