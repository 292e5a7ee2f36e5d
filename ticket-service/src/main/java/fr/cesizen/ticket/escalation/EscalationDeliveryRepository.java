package fr.cesizen.ticket.escalation;

import fr.cesizen.ticket.escalation.Escalation.Kind;
import fr.cesizen.ticket.escalation.Escalation.Subject;
import fr.cesizen.ticket.escalation.IncidentEscalationService.IncidentPromise;
import fr.cesizen.ticket.level.ClockKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is to be told about tickets and incidents, and whether it was. */
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
            UUID id,
            @Nullable UUID ticket,
            @Nullable UUID incident,
            String channel,
            String clock,
            Instant round,
            int share,
            String priority,
            Instant due,
            boolean ended,
            int attempts) {

        Escalation escalation(Instant due) {
            return new Escalation(id, subject(), clock, share, priority, due, ended);
        }

        private Subject subject() {
            return ticket == null
                    ? new Subject(Kind.INCIDENT, Objects.requireNonNull(incident))
                    : new Subject(Kind.TICKET, ticket);
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

    /**
     * Adds what a channel is to tell of an incident, unless it was told already.
     *
     * @param ended whether it is over
     */
    Mono<Void> add(UUID id, IncidentPromise promise, String channel, boolean ended, Instant now) {
        return db.sql("""
                        insert into escalation_delivery (id, incident, channel, clock, round, share, priority, due, ended,
                            state, attempts, next_at)
                        values (:id, :incident, :channel, :clock, :round, :share, :priority, :due, :ended,
                            'PENDING', 0, :now)
                        on conflict do nothing""")
                .bind("id", id)
                .bind("incident", promise.incident())
                .bind("channel", channel)
                .bind("clock", ClockKind.RESOLUTION.name())
                .bind("round", promise.openedAt())
                .bind("share", promise.share())
                .bind("priority", promise.priority().name())
                .bind("due", promise.due())
                .bind("ended", ended)
                .bind("now", now)
                .then();
    }

    /** The channels that tell of an incident, or have told. */
    Mono<List<String>> toldOf(UUID incident) {
        return db.sql("select distinct channel from escalation_delivery where incident = :incident and not ended"
                        + " order by channel limit 100")
                .bind("incident", incident)
                .mapValue(String.class)
                .all()
                .collectList();
    }

    /**
     * Takes what is to be tried now; other instances take other deliveries. An end waits until its channel has told
     * what came before.
     */
    Mono<List<PendingDelivery>> lease(Instant now, Duration lease, int limit) {
        return db.sql("""
                        update escalation_delivery set attempts = attempts + 1, next_at = :until
                        where id in (select id from escalation_delivery d where state = 'PENDING' and next_at <= :now
                                         and not (ended and exists (select from escalation_delivery o
                                             where (o.incident = d.incident or o.ticket = d.ticket)
                                                 and o.channel = d.channel and not o.ended and o.state = 'PENDING'))
                                     order by next_at limit :limit for update of d skip locked)
                        returning id, ticket, incident, channel, clock, round, share, priority, due, ended, attempts""")
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
     * @param state {@code SENT}, {@code DEAD} or {@code CANCELLED}
     */
    Mono<Void> end(UUID id, String state, Instant now) {
        return db.sql(
                        "update escalation_delivery set state = :state, ended_at = :now where id = :id and state = 'PENDING'")
                .bind("state", state)
                .bind("now", now)
                .bind("id", id)
                .then();
    }

    /** @param isAttempt whether the one that was just begun counts: not for what could not be told yet */
    Mono<Void> postpone(UUID id, Instant next, boolean isAttempt) {
        return db.sql("update escalation_delivery set next_at = :next, attempts = attempts - :uncounted"
                        + " where id = :id and state = 'PENDING'")
                .bind("next", next)
                .bind("uncounted", isAttempt ? 0 : 1)
                .bind("id", id)
                .then();
    }
}
