package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.PersonalHistory.Refusal;
import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Every "less like this". Every query names the person and runs in the caller's transaction. */
@Repository
class RefusalRepository {

    /** Rows read of a person; more than {@link #MOST_A_DAY} a day are not kept, and old ones no longer count. */
    private static final int MOST = 200;

    /** Refusals kept of one exercise in 24 hours: a button pressed often is one wish. */
    static final int MOST_A_DAY = 3;

    private final DatabaseClient db;

    RefusalRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(UUID person, UUID id, Refusal refusal) {
        return db.sql("""
                        insert into suggestion_refusal (id, person, protocol, at)
                        select :id, :person, :protocol, :at
                        where (select count(*) from suggestion_refusal
                               where person = :person and protocol = :protocol
                                 and at > cast(:at as timestamptz) - interval '24 hours') < :most""")
                .bind("id", id)
                .bind("person", person)
                .bind("protocol", refusal.protocol())
                .bind("at", refusal.at())
                .bind("most", MOST_A_DAY)
                .then();
    }

    /** The newest ones. */
    Mono<List<Refusal>> find(UUID person) {
        return db.sql("select protocol, at from suggestion_refusal where person = :person"
                        + " order by at desc, id desc limit :most")
                .bind("person", person)
                .bind("most", MOST)
                .map(row -> new Refusal(
                        RowReader.required(row, "protocol", String.class),
                        RowReader.required(row, "at", Instant.class)))
                .all()
                .collectList();
    }
}
