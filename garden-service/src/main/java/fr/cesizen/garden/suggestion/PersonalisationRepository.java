package fr.cesizen.garden.suggestion;

import fr.cesizen.platform.database.RowReader;
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

    static final String PURPOSE = "personalisation";

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
                        select exists (select from consent_state
                                       where person = :person and purpose = :purpose and granted) as consented,
                               exists (select from personalisation where person = :person and off) as off,
                               exists (select from restriction where person = :person) as restricted""")
                .bind("person", person)
                .bind("purpose", PURPOSE)
                .map(row -> new Personalisation(
                        RowReader.required(row, "consented", Boolean.class),
                        RowReader.required(row, "off", Boolean.class),
                        RowReader.required(row, "restricted", Boolean.class)))
                .one();
    }

    /** Switches off or on, whatever the person consents to. */
    Mono<Void> turn(UUID person, boolean off) {
        return db.sql("""
                        insert into personalisation (person, off) values (:person, :off)
                        on conflict (person) do update set off = excluded.off""").bind("person", person).bind("off", off).then();
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
