package fr.cesizen.emotion.sync;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whose changes the database tells of: those that streams follow. */
@Repository
class FollowedGroupRepository {

    private final DatabaseClient db;

    FollowedGroupRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Lets changes of a person be told for an hour at least; not those that are being made at this moment. Many begin to follow
     * in the same group, so that its row is only written when it is about to end.
     */
    Mono<Void> follow(UUID person) {
        return db.sql("""
                        insert into followed_group as known (number, until)
                        values (followed_group(:person), now() + interval '90 minutes')
                        on conflict (number) do update set until = excluded.until
                        where known.until < now() + interval '1 hour'""").bind("person", person).then();
    }
}
