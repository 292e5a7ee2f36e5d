package fr.cesizen.ticket.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is to be told about tickets, and whether it was. */
@Repository
class EscalationDeliveryRepository {

    private final DatabaseClient db;

    EscalationDeliveryRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * A delivery that somebody has to try.
     *
     * @param attempts how often it was tried, this time included
     */
    record PendingDelivery(
            UUID id, UUID ticket, String channel, String clock, int share, String priority, Instant due, int attempts) {

        Escalation escalation() {
            return new Escalation(id, ticket, clock, share, priority, due);
        }
    }

    Mono<Void> add(UUID id, EscalationTimer timer, String channel, Instant now) {
        return db.sql("""
                        insert into escalation_delivery (id, ticket, person, channel, clock, round, share, priority, due,
                            state, attempts, next_at)
                        values (:id, :ticket, :person, :channel, :clock, :round, :share, :priority, :due,
                            'PENDING', 0, :now)""")
                .bindProperties(timer)
                .bind("id", id)
                .bind("channel", channel)
                .bind("now", now)
                .then();
    }

    /** Takes what is to be tried now; other instances take other deliveries. */
    Mono<List<PendingDelivery>> lease(Instant now, Duration lease, int limit) {
        return db.sql("""
                        update escalation_delivery set attempts = attempts + 1, next_at = :until
                        where id in (select id from escalation_delivery where state = 'PENDING' and next_at <= :now
                                     order by next_at limit :limit for update skip locked)
                        returning id, ticket, channel, clock, share, priority, due, attempts""")
                .bind("until", now.plus(lease))
                .bind("now", now)
                .bind("limit", limit)
                .mapProperties(PendingDelivery.class)
                .all()
                .collectList();
    }

    /**
     * Ends a delivery.
     *
     * @param state {@code SENT} or {@code DEAD}
     */
    Mono<Void> end(UUID id, String state, Instant now) {
        return db.sql(
                        "update escalation_delivery set state = :state, ended_at = :now where id = :id and state = 'PENDING'")
                .bind("state", state)
                .bind("now", now)
                .bind("id", id)
                .then();
    }

    Mono<Void> postpone(UUID id, Instant next) {
        return db.sql("update escalation_delivery set next_at = :next where id = :id and state = 'PENDING'")
                .bind("next", next)
                .bind("id", id)
                .then();
    }
}
