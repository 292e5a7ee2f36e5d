package fr.cesizen.platform.consent;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The consents that this service knows of, inside the caller's transaction. Every query names the person. */
@Repository
class ConsentStateRepository {

    private final DatabaseClient db;

    ConsentStateRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Whether nothing more has to be asked: a decision is known, or the person was erased. */
    Mono<Boolean> isKnown(UUID person, String purpose) {
        return db.sql("""
                        select exists (select from consent_state where person = :person and purpose = :purpose)
                            or exists (select from tombstone where person_hash = person_hash(:person))""")
                .bind("person", person)
                .bind("purpose", purpose)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Boolean> isGranted(UUID person, String purpose) {
        return db.sql(
                        "select exists (select from consent_state where person = :person and purpose = :purpose and granted)")
                .bind("person", person)
                .bind("purpose", purpose)
                .mapValue(Boolean.class)
                .one();
    }

    /** Whether the person objects to the access of a client, or of all that are not our own. */
    Mono<Boolean> isObjectedTo(UUID person, String client) {
        return db.sql("""
                        select exists (
                            select from consent_state
                            where person = :person and purpose in (:client, :clients) and not granted)""")
                .bind("person", person)
                .bind("client", ConsentState.client(client))
                .bind("clients", ConsentState.CLIENTS)
                .mapValue(Boolean.class)
                .one();
    }

    /** Whether a sign-up was before this service followed consents, so that later decisions may have been missed. */
    Mono<Boolean> isBeforeStart(Instant signUp) {
        return db.sql("select :at < at from consent_start")
                .bind("at", signUp)
                .mapValue(Boolean.class)
                .one();
    }

    /** Waits until the person writes nothing, and lets nothing begin before the end of the transaction. */
    Mono<Void> takePerson(UUID person) {
        return db.sql("select take_person(:person)").bind("person", person).then();
    }

    /** Stores a decision unless a weightier or later one is known; emits how many rows changed. */
    Mono<Long> store(UUID person, ConsentState state) {
        return db.sql("""
                        insert into consent_state as known (person, purpose, granted, settled, decided_at)
                        values (:person, :purpose, :granted, :settled, :decidedAt)
                        on conflict (person, purpose) do update
                        set granted = excluded.granted, settled = excluded.settled, decided_at = excluded.decided_at
                        where (excluded.settled, excluded.decided_at) >= (known.settled, known.decided_at)""").bindProperties(state).bind("person", person).fetch().rowsUpdated();
    }
}
