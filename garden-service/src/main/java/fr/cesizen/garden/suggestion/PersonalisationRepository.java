package fr.cesizen.garden.suggestion;

import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Whether exercises may be suggested from what a person practised, and all that is kept for it. Every query names the person
 * and runs in the caller's transaction.
 */
@Repository
class PersonalisationRepository {

    private static final List<String> MEMORY = List.of("practised_exercise", "suggestion_made", "suggestion_refusal");

    private final DatabaseClient db;

    PersonalisationRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * What is known of a person's wish.
     *
     * @param consented to the purpose {@code personalisation}; false when nothing is known
     * @param off switched off by the person
     * @param restricted while processing is restricted nothing may be learned or derived
     */
    record Personalisation(boolean consented, boolean off, boolean restricted) {

        /** Whether anything may be learned or suggested from a person's own sessions. */
        boolean isOn() {
            return consented && !off && !restricted;
        }
    }

    Mono<Personalisation> find(UUID person) {
        return db.sql("""
                        select coalesce(bool_or(granted), false) as consented, coalesce(bool_or(off), false) as off,
                               exists (select from restriction where person = :person) as restricted
                        from personalisation where person = :person""")
                .bind("person", person)
                .map(row -> new Personalisation(
                        RowReader.required(row, "consented", Boolean.class),
                        RowReader.required(row, "off", Boolean.class),
                        RowReader.required(row, "restricted", Boolean.class)))
                .one();
    }

    /**
     * Remembers a decision. One made in the settings outweighs the sign-up form, whose event may arrive late.
     *
     * @return how many rows changed: 0 when it was outweighed
     */
    Mono<Long> decide(UUID person, boolean granted, String madeIn, Instant at) {
        return db.sql("""
                        insert into personalisation as known (person, granted, made_in, decided_at)
                        values (:person, :granted, :madeIn, :at)
                        on conflict (person) do update
                        set granted = excluded.granted, made_in = excluded.made_in, decided_at = excluded.decided_at
                        where excluded.made_in = 'settings' or known.made_in = 'sign-up'""")
                .bind("person", person)
                .bind("granted", granted)
                .bind("madeIn", madeIn)
                .bind("at", at)
                .fetch()
                .rowsUpdated();
    }

    /** Switches off or on; a person who never decided on the consent keeps that open. */
    Mono<Void> turn(UUID person, boolean off, Instant now) {
        return db.sql("""
                        insert into personalisation (person, granted, made_in, decided_at, off)
                        values (:person, false, 'sign-up', :now, :off)
                        on conflict (person) do update set off = excluded.off""")
                .bind("person", person)
                .bind("off", off)
                .bind("now", now)
                .then();
    }

    /** Forgets all that was learned and suggested. */
    Mono<Void> forget(UUID person) {
        return MEMORY.stream()
                .map(table -> db.sql("delete from " + table + " where person = :person")
                        .bind("person", person)
                        .then())
                .reduce(Mono.empty(), Mono::then);
    }
}
