package fr.cesizen.garden.sharing;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.AdvisoryLock;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads and writes links, inside the caller's transaction. */
@Repository
class GardenLinkRepository {

    private final DatabaseClient db;
    private final AdvisoryLock lock;

    GardenLinkRepository(DatabaseClient db, AdvisoryLock lock) {
        this.db = db;
        this.lock = lock;
    }

    /** Adds a link, unless the person has {@code most} that work; says whether it did. Links out of date go. */
    Mono<Boolean> add(UUID person, GardenLink link, byte[] hash, int most) {
        return lock.acquire("links:" + person)
                .then(db.sql("delete from garden_link where person = :person and expires_at <= :now")
                        .bind("person", person)
                        .bind("now", link.createdAt())
                        .then())
                .then(db.sql("""
                                insert into garden_link (id, person, token_hash, created_at, expires_at)
                                select :id, :person, :hash, :created, :expires
                                where (select count(*) from garden_link where person = :person) < :most""")
                        .bind("id", link.id())
                        .bind("person", person)
                        .bind("hash", hash)
                        .bind("created", link.createdAt())
                        .bind("expires", link.expiresAt())
                        .bind("most", most)
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows == 1);
    }

    /** The person's links that work, newest first. */
    Mono<List<GardenLink>> findCurrent(UUID person, Instant now, int most) {
        return db.sql("""
                        select id, created_at, expires_at from garden_link
                        where person = :person and expires_at > :now
                        order by created_at desc, id desc limit :most""")
                .bind("person", person)
                .bind("now", now)
                .bind("most", most)
                .map(GardenLinkRepository::link)
                .all()
                .collectList();
    }

    /** Deletes a link of the person; says whether there was one. */
    Mono<Boolean> delete(UUID person, UUID id) {
        return db.sql("delete from garden_link where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /**
     * Whose garden a secret shows now; empty when it has expired or was revoked, and while the processing of that person's
     * data is restricted. For the service itself: nobody is signed in who could be asked.
     */
    Mono<UUID> findPerson(byte[] hash, Instant now) {
        return db.sql("""
                        select person from garden_link link
                        where token_hash = :hash and expires_at > :now
                            and not exists (select from restriction where restriction.person = link.person)""")
                .bind("hash", hash)
                .bind("now", now)
                .mapValue(UUID.class)
                .one();
    }

    private static GardenLink link(Readable row) {
        return new GardenLink(
                RowReader.required(row, "id", UUID.class),
                RowReader.required(row, "created_at", Instant.class),
                RowReader.required(row, "expires_at", Instant.class));
    }
}
