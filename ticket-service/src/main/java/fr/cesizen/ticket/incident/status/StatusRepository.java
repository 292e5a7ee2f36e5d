package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.ticket.incident.workflow.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What everybody may read of incidents: tables of their own, into which no text of staff for staff is ever written. */
@Repository
public class StatusRepository {

    private static final int MOST_INCIDENTS = 50;
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_SPANS = 10_000;

    private final DatabaseClient db;

    StatusRepository(DatabaseClient db) {
        this.db = db;
    }

    /** An incident, as far as it is public. */
    record PublicIncident(
            UUID id,
            StatusPhase phase,
            Impact impact,
            List<StatusComponent> components,
            Instant startedAt,
            @Nullable Instant resolvedAt) {}

    /** Shows how far an incident is and what is noticed of it; of its words it takes none. */
    public Mono<Void> show(
            UUID incident, Instant startedAt, Progress progress, Impact impact, List<StatusComponent> components) {
        var noticed = impact == Impact.NONE ? List.<StatusComponent>of() : components;
        return db.sql("""
                        insert into status_incident (incident, phase, started_at, resolved_at)
                        values (:incident, :phase, :started, :resolved)
                        on conflict (incident) do update set phase = excluded.phase, resolved_at = excluded.resolved_at""")
                .bind("incident", incident)
                .bind("phase", StatusPhase.of(progress).name())
                .bind("started", startedAt)
                .bind("resolved", RowReader.optional(progress.resolvedAt(), Instant.class))
                .then()
                .then(db.sql("delete from status_impact where incident = :incident")
                        .bind("incident", incident)
                        .then())
                .then(db.sql("insert into status_impact (incident, component, level)"
                                + " select :incident, component, :level from unnest(:components) as c (component)")
                        .bind("incident", incident)
                        .bind("level", impact.name())
                        .bind("components", RowReader.column(noticed, StatusComponent::name, String[]::new))
                        .then());
    }

    /** Publishes a message of staff. */
    public Mono<PublicMessage> add(PublicMessage message) {
        return db.sql("insert into status_message (id, incident, fr, en, published_at)"
                        + " values (:id, :incident, :fr, :en, :at)")
                .bind("id", message.id())
                .bind("incident", message.incident())
                .bind("fr", message.fr())
                .bind("en", message.en())
                .bind("at", message.publishedAt())
                .then()
                .thenReturn(message);
    }

    /** One message; empty when there is none. */
    public Mono<PublicMessage> find(UUID incident, UUID id) {
        return db.sql("select * from status_message where id = :id and incident = :incident")
                .bind("id", id)
                .bind("incident", incident)
                .mapProperties(PublicMessage.class)
                .one();
    }

    /** The messages about these incidents, newest first. */
    public Mono<List<PublicMessage>> messages(List<UUID> incidents) {
        return db.sql("select * from status_message where incident = any(:incidents)"
                        + " order by published_at desc, id desc limit :limit")
                .bind("incidents", incidents.toArray(UUID[]::new))
                .bind("limit", MOST_MESSAGES)
                .mapProperties(PublicMessage.class)
                .all()
                .collectList();
    }

    /** From when on it is known how the platform was. */
    Mono<Instant> began() {
        return db.sql("select began_at from status_beginning")
                .map(row -> RowReader.required(row, "began_at", Instant.class))
                .one();
    }

    /** What people noticed since then. */
    Mono<List<ImpactSpan>> impacts(Instant since) {
        return db.sql("""
                        select p.component, p.level, s.started_at, s.resolved_at from status_impact p
                        join status_incident s on s.incident = p.incident
                        where s.resolved_at is null or s.resolved_at > :since order by s.started_at limit :limit""")
                .bind("since", since)
                .bind("limit", MOST_SPANS)
                .map(row -> new ImpactSpan(
                        StatusComponent.valueOf(RowReader.required(row, "component", String.class)),
                        Impact.valueOf(RowReader.required(row, "level", String.class)),
                        RowReader.required(row, "started_at", Instant.class),
                        row.get("resolved_at", Instant.class)))
                .all()
                .collectList();
    }

    /** Open incidents, and those resolved since then, that people notice or that something was published about. */
    Mono<List<PublicIncident>> shown(Instant since) {
        return db.sql("""
                        select s.incident, s.phase, s.started_at, s.resolved_at, coalesce(max(p.level), 'NONE') as impact,
                            coalesce(array_agg(p.component order by p.component) filter (where p.component is not null),
                                '{}') as components
                        from status_incident s left join status_impact p on p.incident = s.incident
                        where (s.resolved_at is null or s.resolved_at > :since)
                            and (p.incident is not null or exists (select from status_message m where m.incident = s.incident))
                        group by s.incident order by s.started_at desc, s.incident desc limit :limit""")
                .bind("since", since)
                .bind("limit", MOST_INCIDENTS)
                .map(row -> new PublicIncident(
                        RowReader.required(row, "incident", UUID.class),
                        StatusPhase.valueOf(RowReader.required(row, "phase", String.class)),
                        Impact.valueOf(RowReader.required(row, "impact", String.class)),
                        Arrays.stream(RowReader.required(row, "components", String[].class))
                                .map(StatusComponent::valueOf)
                                .sorted()
                                .toList(),
                        RowReader.required(row, "started_at", Instant.class),
                        row.get("resolved_at", Instant.class)))
                .all()
                .collectList();
    }
}
