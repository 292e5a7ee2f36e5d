package fr.cesizen.gdpr.consent;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who may be counted in the statistics, inside the caller's transaction, which is the service's own. */
@Repository
public class ContributorRepository {

    /** The word of the consent in events. */
    public static final String PURPOSE = Purpose.STATISTICS.code();

    /** The order in which the first decision of a person on a purpose is the one that counts. */
    public static final String IN_FORCE_FIRST = "made_in = 'SETTINGS' desc, decided_at desc, id desc";

    private final DatabaseClient db;

    ContributorRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Those of {@code people} who consent to it now, do not object, and whose processing is not restricted. Shares the lock of
     * each until the end of the transaction, so that what a withdrawal takes out again includes what is counted now.
     */
    public Mono<Set<UUID>> find(Collection<UUID> people) {
        var sorted = people.stream().distinct().sorted().toArray(UUID[]::new);
        // A statement of its own: one that waits for a lock and then reads sees the rows as they were before it waited.
        return db.sql("select count(share_person(person)) from unnest(cast(:people as uuid[])) as p (person)")
                .bind("people", sorted)
                .fetch()
                .rowsUpdated()
                .then(db.sql("""
                                select person from unnest(cast(:people as uuid[])) as p (person)
                                where (select granted from consent c where c.person = p.person and c.purpose = :purpose
                                       order by %s limit 1)
                                  and not exists (select from objection o
                                                  where o.person = p.person and o.target in (:purpose, 'all'))
                                  and not exists (select from restriction r where r.person = p.person)""".formatted(IN_FORCE_FIRST))
                        .bind("people", sorted)
                        .bind("purpose", PURPOSE)
                        .mapValue(UUID.class)
                        .all()
                        .collect(HashSet::new, Set::add));
    }

    /** The {@code limit} people after {@code last} whose processing is restricted, in their order. */
    public Mono<List<UUID>> restricted(UUID last, int limit) {
        return db.sql("select person from restriction where person > :last order by person limit :limit")
                .bind("last", last)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    /** Waits for whatever counts this person now, and keeps others from it until the end of the transaction. */
    public Mono<Void> lock(UUID person) {
        return db.sql("select take_person(:person)").bind("person", person).then();
    }
}
