package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.database.RowReader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The pseudonyms under which people stand in the chain, as long as they are not erased. */
@Repository
class AuditSubjectRepository {

    private final DatabaseClient db;

    AuditSubjectRepository(DatabaseClient db) {
        this.db = db;
    }

    /** The pseudonyms of these people, made where there is none; people who were erased are absent. */
    Mono<Map<UUID, UUID>> resolve(Collection<UUID> people) {
        var all = people.toArray(UUID[]::new);
        return db.sql("""
                        insert into audit_subject (person, pseudonym)
                        select who, gen_random_uuid() from unnest(cast(:people as uuid[])) as p (who)
                        where not exists (select from tombstone where person_hash = person_hash(who))
                        order by who on conflict do nothing""")
                .bind("people", all)
                .then()
                .thenMany(db.sql("select person, pseudonym from audit_subject where person = any(:people)")
                        .bind("people", all)
                        .map(row -> Map.entry(
                                RowReader.required(row, "person", UUID.class),
                                RowReader.required(row, "pseudonym", UUID.class)))
                        .all())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
