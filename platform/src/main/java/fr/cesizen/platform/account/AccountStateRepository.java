package fr.cesizen.platform.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which accounts are closed, as far as this service was told; inside the caller's transaction. */
@Repository
public class AccountStateRepository {

    private final DatabaseClient db;

    AccountStateRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Stores that the account was closed, or opened again, at that time; unless something later is known. */
    public Mono<Void> store(UUID person, boolean closed, Instant at) {
        return db.sql("""
                        insert into account_state as known (person, closed, changed_at) values (:person, :closed, :at)
                        on conflict (person) do update set closed = excluded.closed, changed_at = excluded.changed_at
                        where excluded.changed_at >= known.changed_at""")
                .bind("person", person)
                .bind("closed", closed)
                .bind("at", at)
                .then();
    }

    Mono<Boolean> isClosed(UUID person) {
        return db.sql("select exists (select from account_state where person = :person and closed)")
                .bind("person", person)
                .mapValue(Boolean.class)
                .one();
    }

    /** Those who were closed since that time. */
    Mono<List<UUID>> closedSince(Instant since) {
        return db.sql("select person from account_state where closed and changed_at > :since")
                .bind("since", since)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }
}
