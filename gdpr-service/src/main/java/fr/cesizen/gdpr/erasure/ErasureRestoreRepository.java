package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.PrivacyProperties;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.privacy.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What passes between the erasures in this database and the ledger apart from it, inside the caller's transaction. */
@Repository
class ErasureRestoreRepository {

    private final DatabaseClient db;
    private final PrivacyProperties settings;

    ErasureRestoreRepository(DatabaseClient db, PrivacyProperties settings) {
        this.db = db;
        this.settings = settings;
    }

    /** What the ledger is to keep of an erasure. */
    Mono<ErasureStarted> entry(UUID request) {
        return db.sql("""
                        select erased_person as erased, requested_at,
                               array(select encode(hash, 'hex') from erasure_receipt r where r.request = e.id) as receipts
                        from erasure e where id = :request""")
                .bind("request", request)
                .map(row -> new ErasureStarted(
                        RowReader.required(row, "erased", UUID.class),
                        request,
                        RowReader.required(row, "requested_at", Instant.class),
                        List.of(RowReader.required(row, "receipts", String[].class))))
                .one();
    }

    Mono<Boolean> isKnown(UUID request) {
        return db.sql("select exists (select from erasure where id = :request)")
                .bind("request", request)
                .mapValue(Boolean.class)
                .one();
    }

    /** Whether this database has not forgotten that it erased the person. */
    Mono<Boolean> isErased(UUID person) {
        return db.sql("select exists (select from tombstone where person_hash = person_hash(:person))")
                .bind("person", person)
                .mapValue(Boolean.class)
                .one();
    }

    /** Another erasure of the person that is not completed: taken back since, as only one is open at a time. */
    Mono<UUID> findOther(UUID person, UUID request) {
        return db.sql("select id from erasure where erased_person = :person and id <> :request")
                .bind("person", person)
                .bind("request", request)
                .mapValue(UUID.class)
                .one();
    }

    /** Stores an erasure that has started, with a task for each participant and the receipts that were issued. */
    Mono<Void> add(LedgerEntry entry) {
        return db.sql("""
                        with request as (
                            insert into erasure (id, person_hash, erased_person, requested_at, starts_at, started_at)
                            values (:id, person_hash(:person), :person, :requested, :started, :started) returning id),
                        tasks as (insert into erasure_task (request, service) select id, unnest(:services) from request)
                        insert into erasure_receipt (hash, request)
                        select decode(receipt, 'hex'), id from request, unnest(cast(:receipts as text[])) as receipt""")
                .bind("id", entry.request())
                .bind("person", entry.person())
                .bind("requested", entry.requestedAt())
                .bind("started", entry.startedAt())
                .bind("services", settings.participants().toArray(String[]::new))
                .bind("receipts", entry.receipts().toArray(String[]::new))
                .then();
    }

    /** Erasures that started before {@code before} and of which a service has given no evidence, the oldest first. */
    Mono<List<ErasureRepository.Due>> unanswered(Instant before, int limit) {
        return db.sql("""
                        select id, erased_person as person from erasure
                        where started_at < :before and completed_at is null order by started_at limit :limit""")
                .bind("before", before)
                .bind("limit", limit)
                .mapProperties(ErasureRepository.Due.class)
                .all()
                .collectList();
    }
}
