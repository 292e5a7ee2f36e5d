package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.AdvisoryLock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The entries of the chain: added at its end, read, never changed. */
@Repository
class AuditEntryRepository {

    private final DatabaseClient db;
    private final AdvisoryLock lock;

    AuditEntryRepository(DatabaseClient db, AdvisoryLock lock) {
        this.db = db;
        this.lock = lock;
    }

    /** The end of the chain: its last entry, or 0 and the genesis. */
    record Head(long number, String hash) {}

    /** Waits until nobody else appends or closes, until the end of the transaction. */
    Mono<Void> lock() {
        return lock.acquire("audit");
    }

    Mono<Head> head() {
        return db.sql("select number, hash from audit_head")
                .mapProperties(Head.class)
                .one();
    }

    /** Adds entries, at least one, behind the head, which moves to the last of them. */
    Mono<Void> append(List<AuditEntry> entries) {
        var last = entries.get(entries.size() - 1);
        return db.sql("""
                        insert into audit_entry (number, at, subject, role, actor, service, resource, action, hash)
                        select * from unnest(cast(:numbers as bigint[]), cast(:ats as timestamptz[]),
                            cast(:subjects as uuid[]), cast(:roles as text[]), cast(:actors as text[]),
                            cast(:services as text[]), cast(:resources as text[]), cast(:actions as text[]),
                            cast(:hashes as text[]))""")
                .bind("numbers", RowReader.column(entries, AuditEntry::number, Long[]::new))
                .bind("ats", RowReader.column(entries, AuditEntry::at, Instant[]::new))
                .bind("subjects", RowReader.column(entries, AuditEntry::subject, UUID[]::new))
                .bind("roles", texts(entries, AuditEntry::role))
                .bind("actors", texts(entries, AuditEntry::actor))
                .bind("services", texts(entries, AuditEntry::service))
                .bind("resources", texts(entries, AuditEntry::resource))
                .bind("actions", texts(entries, AuditEntry::action))
                .bind("hashes", texts(entries, AuditEntry::hash))
                .then()
                .then(db.sql("update audit_head set number = :number, hash = :hash")
                        .bind("number", last.number())
                        .bind("hash", last.hash())
                        .then());
    }

    /** The {@code limit} entries behind a number, up to another one, oldest first. */
    Mono<List<AuditEntry>> range(long after, long last, int limit) {
        return db.sql("""
                        select * from audit_entry where number > :after and number <= :last
                        order by number limit :limit""")
                .bind("after", after)
                .bind("last", last)
                .bind("limit", limit)
                .mapProperties(AuditEntry.class)
                .all()
                .collectList();
    }

    /** The {@code limit} entries before a number that the actor of the transaction may see, newest first. */
    Mono<List<AuditEntry>> before(UUID person, long number, int limit) {
        return db.sql("""
                        select * from audit_entry
                        where subject = (select pseudonym from audit_subject where person = :person)
                          and number < :number order by number desc limit :limit""")
                .bind("person", person)
                .bind("number", number)
                .bind("limit", limit)
                .mapProperties(AuditEntry.class)
                .all()
                .collectList();
    }

    private static String[] texts(List<AuditEntry> entries, Function<AuditEntry, String> field) {
        return RowReader.column(entries, field, String[]::new);
    }
}
