package fr.cesizen.ticket.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** By what the people are found to whom an address belongs that wrote to us. */
@Repository
class AddressHashRepository {

    private final DatabaseClient db;

    AddressHashRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> put(UUID person, byte[] hash) {
        return db.sql("update mail_address set address_hash = :hash where person = :person")
                .bind("hash", hash)
                .bind("person", person)
                .then();
    }

    /** People whose address has no hash yet: they asked for mails before there were any. */
    Mono<List<UUID>> missing(int limit) {
        return db.sql("select person from mail_address where address_hash is null limit :limit")
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    /** Who wants mails at an address, unless they were told since then; the next time is counted from now on. */
    Mono<UUID> take(byte[] hash, Instant toldBefore, Instant now) {
        return db.sql("""
                        update mail_address set told_at = :now where person = (
                            select person from mail_address
                            where address_hash = :hash order by since desc limit 1 for update)
                            and (told_at is null or told_at < :before)
                        returning person""")
                .bind("now", now)
                .bind("hash", hash)
                .bind("before", toldBefore)
                .mapValue(UUID.class)
                .one();
    }
}
