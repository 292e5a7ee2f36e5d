package fr.cesizen.ticket.incident;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.incident.status.StatusComponent;
import fr.cesizen.ticket.incident.workflow.IncidentStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Incidents. Transactions of staff and of the service itself alone see them. */
@Repository
public class IncidentRepository {

    private final DatabaseClient db;

    IncidentRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Incident> insert(Incident incident) {
        return bind(
                        db.sql("""
                                insert into incident (id, group_key, title, opened_at, priority, step, step_before, step_since,
                                    components, impact, due, settles_at, resolved_at, closed_at, personal_data, waiver,
                                    told_share, next_tell, listed_at, version)
                                values (:id, :group, :title, :opened, :priority, :step, :before, :since, :components, :impact,
                                    :due, :settles, :resolved, :closed, :personal, :waiver, :told, :tell, :listed, :version)""")
                                .bind("group", RowReader.optional(incident.groupKey(), String.class))
                                .bind("title", incident.title())
                                .bind("opened", incident.openedAt()),
                        incident)
                .then()
                .thenReturn(incident);
    }

    /** Stores a changed incident; empty when somebody else has changed it meanwhile. */
    Mono<Incident> update(Incident incident) {
        return bind(db.sql("""
                                update incident set priority = :priority, step = :step, step_before = :before,
                                    step_since = :since, components = :components, impact = :impact, due = :due,
                                    settles_at = :settles, resolved_at = :resolved, closed_at = :closed,
                                    personal_data = :personal, waiver = :waiver, told_share = :told, next_tell = :tell,
                                    listed_at = :listed, version = version + 1
                                where id = :id and version = :version"""), incident)
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == 1)
                .map(changed -> incident.stored(incident.version() + 1));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Incident incident) {
        var progress = incident.progress();
        var classification = incident.classification();
        var before = progress.before();
        return statement
                .bind("id", incident.id())
                .bind("priority", incident.priority().name())
                .bind("step", progress.step().name())
                .bind("before", RowReader.optional(before == null ? null : before.name(), String.class))
                .bind("since", progress.since())
                .bind("components", RowReader.column(classification.components(), StatusComponent::name, String[]::new))
                .bind("impact", classification.impact().name())
                .bind("due", incident.pledge().due())
                .bind("settles", RowReader.optional(progress.settlesAt(), Instant.class))
                .bind("resolved", RowReader.optional(progress.resolvedAt(), Instant.class))
                .bind("closed", RowReader.optional(progress.closedAt(), Instant.class))
                .bind("personal", RowReader.optional(incident.personalData(), Boolean.class))
                .bind("waiver", RowReader.optional(incident.waiver(), String.class))
                .bind("told", incident.pledge().toldShare())
                .bind("tell", RowReader.optional(incident.pledge().nextTell(), Instant.class))
                .bind("listed", incident.listedAt())
                .bind("version", incident.version());
    }

    /** Writes down what staff were told, which is no new version for those who edit. */
    Mono<Void> keepPledge(Incident incident) {
        return db.sql("update incident set told_share = :told, next_tell = :tell where id = :id")
                .bind("told", incident.pledge().toldShare())
                .bind("tell", RowReader.optional(incident.pledge().nextTell(), Instant.class))
                .bind("id", incident.id())
                .then();
    }

    /** One incident; fails with {@link Problem} 404 when there is none. */
    Mono<Incident> find(UUID id) {
        return one(db.sql("select * from incident where id = :id").bind("id", id))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The incident of a group of alerts that is not resolved yet, locked; empty when there is none. */
    public Mono<Incident> findLive(String groupKey) {
        return one(db.sql("select * from incident where group_key = :group and resolved_at is null for update")
                .bind("group", groupKey));
    }

    /** Open incidents, newest first, and then the closed ones, newest first. */
    Mono<List<Incident>> page(PageQuery query) {
        return all(db.sql("select * from incident where (listed_at, id) < (:at, :id)"
                        + " order by listed_at desc, id desc limit :limit")
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch()));
    }

    /** Locks incidents that have been quiet for long enough, with nothing that fires; other instances take others. */
    Mono<List<Incident>> takeSettled(Instant now, int limit) {
        return all(db.sql("""
                        select * from incident i where step = :step and resolved_at is null and settles_at <= :now
                            and not exists (select from incident_alert a where a.incident = i.id and a.firing)
                        order by settles_at limit :limit for update skip locked""")
                .bind("step", IncidentStep.MONITORING.name())
                .bind("now", now)
                .bind("limit", limit));
    }

    /** Locks incidents of which staff are to be told something; other instances take others. */
    Mono<List<Incident>> takeDue(Instant now, int limit) {
        return all(db.sql("select * from incident where next_tell <= :now order by next_tell limit :limit"
                        + " for update skip locked")
                .bind("now", now)
                .bind("limit", limit));
    }

    private static Mono<Incident> one(GenericExecuteSpec query) {
        return query.mapProperties(IncidentRow.class).one().map(IncidentRow::incident);
    }

    private static Mono<List<Incident>> all(GenericExecuteSpec query) {
        return query.mapProperties(IncidentRow.class)
                .all()
                .map(IncidentRow::incident)
                .collectList();
    }
}
