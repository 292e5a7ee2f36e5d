package fr.cesizen.gdpr.application;

import fr.cesizen.gdpr.consent.ObjectionTarget;
import fr.cesizen.platform.audit.AccessRecorded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The applications in the log of accesses and in the objections of a person. Every query names the person. */
@Repository
class ApplicationRepository {

    private static final int MOST = 200;

    private final DatabaseClient db;

    ApplicationRepository(DatabaseClient db) {
        this.db = db;
    }

    /** An application, and whether an objection to more than it stops it. */
    record ApplicationRow(
            String client,
            @Nullable Instant lastAccess,
            @Nullable Instant objectedSince,
            boolean allStopped) {}

    /** The last one that had access first. */
    Mono<List<ApplicationRow>> of(UUID person) {
        return db.sql("""
                        with seen as (
                            select actor as client, max(at) as last_access from audit_entry
                            where role = :role and subject = (select pseudonym from audit_subject where person = :person)
                            group by actor),
                        stopped as (
                            select substr(target, length(:prefix) + 1) as client, since from objection
                            where person = :person and starts_with(target, :prefix))
                        select client, last_access, since as objected_since, exists (
                            select from objection where person = :person and target = any(:all)) as all_stopped
                        from seen full join stopped using (client)
                        order by last_access desc nulls last, client limit :most""")
                .bind("role", AccessRecorded.APPLICATION)
                .bind("person", person)
                .bind("prefix", ObjectionTarget.PARTNER_PREFIX)
                .bind("all", ObjectionTarget.OF_ALL_PARTNERS.toArray(String[]::new))
                .bind("most", MOST)
                .mapProperties(ApplicationRow.class)
                .all()
                .collectList();
    }
}
