package fr.cesizen.ticket.incident.alert;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.incident.alert.FiredAlert.AlertKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The alerts of incidents; many are read and written by one statement. */
@Repository
public class AlertRepository {

    private final DatabaseClient db;
    private final UuidGenerator ids;

    AlertRepository(DatabaseClient db, UuidGenerator ids) {
        this.db = db;
        this.ids = ids;
    }

    /** Which of these alerts of a group are known, and whether they fire. */
    public Mono<Map<AlertKey, Boolean>> known(AlertGroup group) {
        return db.sql("""
                        select a.fingerprint, a.starts_at, a.firing from incident_alert a
                        join unnest(:fingerprints, :starts) as k (fingerprint, starts_at)
                            on a.fingerprint = k.fingerprint and a.starts_at = k.starts_at
                        where a.group_key = :group limit :limit""")
                .bind("group", group.key())
                .bind("fingerprints", RowReader.column(group.alerts(), AlertRepository::fingerprint, String[]::new))
                .bind("starts", RowReader.column(group.alerts(), AlertRepository::start, Instant[]::new))
                .bind("limit", Math.max(1, group.alerts().size()))
                .map(row -> Map.entry(
                        new AlertKey(
                                RowReader.required(row, "fingerprint", String.class),
                                RowReader.required(row, "starts_at", Instant.class)),
                        RowReader.required(row, "firing", Boolean.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Keeps alerts that fire, as those of an incident. */
    public Mono<Void> fire(UUID incident, String group, List<FiredAlert> alerts) {
        return db.sql("""
                        insert into incident_alert (id, incident, group_key, fingerprint, starts_at, firing, name, service,
                            severity, summary)
                        select id, :incident, :group, fingerprint, starts_at, true, name, service, severity, summary
                        from unnest(:ids, :fingerprints, :starts, :names, :services, :severities, :summaries)
                            as a (id, fingerprint, starts_at, name, service, severity, summary)
                        on conflict (group_key, fingerprint, starts_at) do update
                            set firing = true, ends_at = null, incident = excluded.incident""")
                .bind("incident", incident)
                .bind("group", group)
                .bind("ids", RowReader.column(alerts, alert -> ids.next(), UUID[]::new))
                .bind("fingerprints", RowReader.column(alerts, AlertRepository::fingerprint, String[]::new))
                .bind("starts", RowReader.column(alerts, AlertRepository::start, Instant[]::new))
                .bind("names", RowReader.column(alerts, FiredAlert::name, String[]::new))
                .bind("services", RowReader.column(alerts, FiredAlert::service, String[]::new))
                .bind("severities", RowReader.column(alerts, FiredAlert::severity, String[]::new))
                .bind("summaries", RowReader.column(alerts, FiredAlert::summary, String[]::new))
                .then();
    }

    /** Ends alerts of a group. */
    public Mono<Void> resolve(String group, List<FiredAlert> alerts) {
        return db.sql("""
                        update incident_alert a set firing = false, ends_at = k.ends_at
                        from unnest(:fingerprints, :starts, :ends) as k (fingerprint, starts_at, ends_at)
                        where a.group_key = :group and a.fingerprint = k.fingerprint and a.starts_at = k.starts_at""")
                .bind("group", group)
                .bind("fingerprints", RowReader.column(alerts, AlertRepository::fingerprint, String[]::new))
                .bind("starts", RowReader.column(alerts, AlertRepository::start, Instant[]::new))
                .bind("ends", RowReader.column(alerts, FiredAlert::endsAt, Instant[]::new))
                .then();
    }

    /** How many alerts an incident has, and how many of them fire. */
    public Mono<AlertCount> count(UUID incident) {
        return db.sql("select count(*) filter (where firing) as firing, count(*) as known from incident_alert"
                        + " where incident = :incident")
                .bind("incident", incident)
                .map(row -> new AlertCount(
                        RowReader.required(row, "firing", Long.class), RowReader.required(row, "known", Long.class)))
                .one();
    }

    /** The alerts of an incident, the last to begin first. */
    public Mono<List<AlertView>> page(UUID incident, PageQuery query) {
        return db.sql("select id, name, service, severity, summary, starts_at, ends_at, firing from incident_alert"
                        + " where incident = :incident and (starts_at, id) < (:at, :id)"
                        + " order by starts_at desc, id desc limit :limit")
                .bind("incident", incident)
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(AlertView.class)
                .all()
                .collectList();
    }

    private static String fingerprint(FiredAlert alert) {
        return alert.key().fingerprint();
    }

    private static Instant start(FiredAlert alert) {
        return alert.key().startsAt();
    }
}
