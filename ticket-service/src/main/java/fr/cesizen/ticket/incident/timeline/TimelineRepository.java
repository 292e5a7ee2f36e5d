package fr.cesizen.ticket.incident.timeline;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.incident.timeline.StepTime.StepStart;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import fr.cesizen.ticket.level.Priority;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What happened to incidents; rows are added, and never changed. What staff were told is read from the deliveries. */
@Repository
public class TimelineRepository {

    private static final int MOST_STEPS = 1000;

    private final DatabaseClient db;
    private final UuidGenerator ids;

    TimelineRepository(DatabaseClient db, UuidGenerator ids) {
        this.db = db;
        this.ids = ids;
    }

    /** Who and what an event is about, beyond the incident's state. */
    public record Detail(
            int alerts, @Nullable String text, @Nullable UUID staff) {

        /** Of something that happened by itself. */
        public static final Detail NONE = new Detail(0, null, null);

        /** Of what a member of staff did. */
        public static Detail by(@Nullable UUID staff) {
            return new Detail(0, null, staff);
        }

        /** The same, with words. */
        public Detail saying(@Nullable String words) {
            return new Detail(alerts, words, staff);
        }
    }

    /** An event with a new id. */
    public TimelineEvent compose(
            UUID incident, TimelineKind kind, Instant at, IncidentStep step, Priority priority, Detail detail) {
        return new TimelineEvent(
                ids.next(), incident, kind, at, step, priority, detail.alerts(), detail.text(), detail.staff());
    }

    /** Adds an event. */
    public Mono<TimelineEvent> add(TimelineEvent event) {
        return db.sql("""
                        insert into incident_event (id, incident, kind, at, step, priority, alerts, text, staff)
                        values (:id, :incident, :kind, :at, :step, :priority, :alerts, :text, :staff)""")
                .bind("id", event.id())
                .bind("incident", event.incident())
                .bind("kind", event.kind().name())
                .bind("at", event.at())
                .bind("step", event.step().name())
                .bind("priority", event.priority().name())
                .bind("alerts", event.alerts())
                .bind("text", RowReader.optional(event.text(), String.class))
                .bind("staff", RowReader.optional(event.staff(), UUID.class))
                .then()
                .thenReturn(event);
    }

    /** One event of an incident; empty when there is none. */
    public Mono<TimelineEvent> find(UUID incident, UUID id) {
        return db.sql("select * from incident_event where id = :id and incident = :incident")
                .bind("id", id)
                .bind("incident", incident)
                .mapProperties(TimelineRow.class)
                .one()
                .map(TimelineRow::event);
    }

    /** What happened to an incident, newest first, together with what staff were told of it. */
    public Mono<List<TimelineEvent>> page(UUID incident, PageQuery query) {
        return db.sql("""
                        select * from (
                            select id, incident, kind, at, step, priority, alerts, text, staff
                            from incident_event where incident = :incident
                            union all
                            select d.id, d.incident, case d.state when 'SENT' then 'TOLD' else 'NOT_TOLD' end, d.ended_at,
                                i.step, d.priority, 0,
                                d.channel || case when d.ended then ', resolved' when d.share = 0 then ', opened'
                                    else ', ' || d.share || ' %' end, null
                            from escalation_delivery d join incident i on i.id = d.incident
                            where d.incident = :incident and d.state <> 'PENDING') happened
                        where (at, id) < (:at, :id) order by at desc, id desc limit :limit""")
                .bind("incident", incident)
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(TimelineRow.class)
                .all()
                .map(TimelineRow::event)
                .collectList();
    }

    /** When which step was begun, in order. */
    public Mono<List<StepStart>> steps(UUID incident) {
        return db.sql("""
                        select step, at from incident_event where incident = :incident and kind in ('OPENED', 'ALERTS_RESOLVED',
                            'FIRED_AGAIN', 'STEP_TAKEN', 'CLASSIFIED', 'CLOSED')
                        order by at, id limit :limit""")
                .bind("incident", incident)
                .bind("limit", MOST_STEPS)
                .map(row -> new StepStart(
                        IncidentStep.valueOf(RowReader.required(row, "step", String.class)),
                        RowReader.required(row, "at", Instant.class)))
                .all()
                .collectList();
    }

    private record TimelineRow(
            UUID id,
            UUID incident,
            String kind,
            Instant at,
            String step,
            String priority,
            int alerts,
            @Nullable String text,
            @Nullable UUID staff) {

        TimelineEvent event() {
            return new TimelineEvent(
                    id,
                    incident,
                    TimelineKind.valueOf(kind),
                    at,
                    IncidentStep.valueOf(step),
                    Priority.valueOf(priority),
                    alerts,
                    text,
                    staff);
        }
    }
}
