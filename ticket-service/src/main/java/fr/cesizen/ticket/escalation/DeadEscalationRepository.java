package fr.cesizen.ticket.escalation;

import java.time.Instant;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deliveries that nobody took. */
@Repository
class DeadEscalationRepository {

    private final DatabaseClient db;

    DeadEscalationRepository(DatabaseClient db) {
        this.db = db;
    }

    /** How many there are, by channel. */
    Mono<Map<String, Long>> count() {
        return byChannel(
                db.sql(
                        "select channel, count(*) as n from escalation_delivery where state = 'DEAD' group by channel limit 100"));
    }

    /** Has all of them tried again, but for what was told of incidents that are resolved; emits how many, by channel. */
    Mono<Map<String, Long>> revive(Instant now) {
        return byChannel(db.sql("""
                        with void as (
                            update escalation_delivery d set state = 'CANCELLED' from incident i
                            where d.state = 'DEAD' and not d.ended and i.id = d.incident and i.resolved_at is not null
                            returning d.id),
                        revived as (
                            update escalation_delivery set state = 'PENDING', attempts = 0, next_at = :now, ended_at = null
                            where state = 'DEAD' and id not in (
                                select d.id from escalation_delivery d join incident i on i.id = d.incident
                                where d.state = 'DEAD' and not d.ended and i.resolved_at is not null)
                            returning channel)
                        select channel, count(*) as n from revived group by channel""").bind("now", now));
    }

    private static Mono<Map<String, Long>> byChannel(GenericExecuteSpec query) {
        return query.mapProperties(DeadCount.class).all().collectMap(DeadCount::channel, DeadCount::n);
    }

    private record DeadCount(String channel, long n) {}
}
