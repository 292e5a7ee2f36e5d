package fr.cesizen.gdpr.oversight;

import fr.cesizen.gdpr.consent.ContributorRepository;
import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts and lists over all people, read only by the service itself ({@code Actor.system()}). */
@Repository
class OversightRepository {

    private static final int MOST = 100;

    private final DatabaseClient db;

    OversightRepository(DatabaseClient db) {
        this.db = db;
    }

    /** How many people the decision in force on a purpose is a yes or a no of. */
    record ConsentCount(String purpose, long granted, long refused) {}

    Mono<List<ConsentCount>> countConsents() {
        return db.sql("""
                        select purpose, count(*) filter (where yes) as granted, count(*) filter (where not yes) as refused
                        from (
                            select purpose, granted and not exists (
                                select from objection o where o.person = c.person and o.target in (c.purpose, 'all')) as yes
                            from (
                                select distinct on (person, purpose) person, purpose, granted from consent
                                order by person, purpose, %s) c) decisions
                        group by purpose""".formatted(ContributorRepository.IN_FORCE_FIRST))
                .mapProperties(ConsentCount.class)
                .all()
                .collectList();
    }

    /** An erasure that has begun, and the services that have given no evidence of it. */
    record PendingErasure(UUID id, Instant startedAt, List<String> services) {}

    /** The oldest first. */
    Mono<List<PendingErasure>> pendingErasures() {
        return db.sql("""
                        select e.id, e.started_at, array_agg(t.service order by t.service) as services
                        from erasure e join erasure_task t on t.request = e.id and t.done_at is null
                        where e.completed_at is null and e.started_at is not null
                        group by e.id order by e.started_at, e.id limit :most""")
                .bind("most", MOST)
                .map(row -> new PendingErasure(
                        RowReader.required(row, "id", UUID.class),
                        RowReader.required(row, "started_at", Instant.class),
                        List.of(RowReader.required(row, "services", String[].class))))
                .all()
                .collectList();
    }
}
