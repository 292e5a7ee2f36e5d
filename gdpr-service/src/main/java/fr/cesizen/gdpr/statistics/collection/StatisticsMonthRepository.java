package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.platform.encryption.SecretEncryption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The months and their keys, inside the caller's transaction. */
@Repository
public class StatisticsMonthRepository {

    private static final String PURPOSE = "statistics";

    /** More than are ever open. */
    private static final int MOST = 100;

    private final DatabaseClient db;
    private final SecretEncryption encryption;

    StatisticsMonthRepository(DatabaseClient db, SecretEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /** Begins a month unless it has begun or is over; a sealed one never gets a key again. */
    Mono<Void> begin(LocalDate month) {
        return db.sql("insert into statistics_month (month, key) values (:month, :key) on conflict do nothing")
                .bind("month", month)
                .bind("key", encryption.encrypt(PURPOSE, MonthKey.fresh().secret()))
                .then();
    }

    /** The key of an open month, which stays open until the end of the transaction; empty for any other. */
    Mono<MonthKey> key(LocalDate month) {
        return db.sql("select key from statistics_month where month = :month and sealed_at is null for share")
                .bind("month", month)
                .mapValue(byte[].class)
                .one()
                .map(wrapped -> new MonthKey(encryption.decrypt(PURPOSE, wrapped)));
    }

    /** The months that are not sealed, oldest first. */
    public Mono<List<LocalDate>> open() {
        return db.sql("select month from statistics_month where sealed_at is null order by month limit :most")
                .bind("most", MOST)
                .mapValue(LocalDate.class)
                .all()
                .collectList();
    }

    /** Waits for whatever counts in an open month now; empty when it is sealed. */
    public Mono<LocalDate> lock(LocalDate month) {
        return db.sql("select month from statistics_month where month = :month and sealed_at is null for update")
                .bind("month", month)
                .mapValue(LocalDate.class)
                .one();
    }

    /** Destroys the key of a month, its marks and its counts; what was published of it is stored elsewhere. */
    public Mono<Void> seal(LocalDate month, Instant now) {
        return db.sql("delete from statistics_mark where month = :month")
                .bind("month", month)
                .then()
                .then(db.sql("delete from statistics_count where month = :month")
                        .bind("month", month)
                        .then())
                .then(db.sql("update statistics_month set key = null, sealed_at = :now where month = :month")
                        .bind("month", month)
                        .bind("now", now)
                        .then());
    }
}
