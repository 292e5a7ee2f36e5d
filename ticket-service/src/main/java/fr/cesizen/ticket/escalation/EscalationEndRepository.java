package fr.cesizen.ticket.escalation;

import fr.cesizen.ticket.level.ClockReading;
import fr.cesizen.ticket.level.ClockState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was told of tickets and is over: answered, solved, or the person's turn. */
@Repository
class EscalationEndRepository {

    private final DatabaseClient db;

    EscalationEndRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Marks what was told of clocks that are none of these: those for which it is still the turn of staff. */
    Mono<Void> mark(UUID ticket, List<ClockReading> owed) {
        var unended = owed.stream()
                .filter(reading -> reading.state() != ClockState.STOPPED)
                .toList();
        return db.sql("""
                        update escalation_timer set state = 'OVER' where ticket = :ticket and state = 'FIRED'
                            and (clock, round) not in (select * from unnest(:clocks, :rounds))""")
                .bind("ticket", ticket)
                .bind(
                        "clocks",
                        unended.stream().map(reading -> reading.kind().name()).toArray(String[]::new))
                .bind("rounds", unended.stream().map(ClockReading::startedAt).toArray(Instant[]::new))
                .then();
    }

    /** Takes tickets of which something is over; each instance takes other rows. */
    Mono<List<UUID>> take(int limit) {
        return db.sql("""
                        with over as (
                            select ticket, clock, round, share from escalation_timer where state = 'OVER'
                            order by ticket limit :limit for update skip locked),
                        ended as (
                            update escalation_timer e set state = 'ENDED' from over d
                            where (e.ticket, e.clock, e.round, e.share) = (d.ticket, d.clock, d.round, d.share)
                            returning e.ticket)
                        select distinct ticket from ended""").bind("limit", limit).mapValue(UUID.class).all().collectList();
    }

    /** Has a channel told that a ticket is over, if it has told of it, or is about to, and nothing that it told goes on. */
    Mono<Void> add(UUID id, UUID ticket, String channel, Instant now) {
        return db.sql("""
                        insert into escalation_delivery (id, ticket, person, channel, clock, round, share, priority, due, ended,
                            state, attempts, next_at)
                        select :id, d.ticket, d.person, d.channel, d.clock, d.round, d.share, d.priority, d.due, true,
                            'PENDING', 0, :now
                        from escalation_delivery d
                        where d.ticket = :ticket and d.channel = :channel and not d.ended
                            and (d.state in ('SENT', 'DEAD') or d.state = 'PENDING' and d.attempts > 0)
                            and not exists (
                                select from escalation_delivery e
                                where e.ticket = d.ticket and e.channel = d.channel and e.ended and e.id > d.id)
                            and not exists (
                                select from escalation_delivery o join escalation_timer t
                                    on (t.ticket, t.clock, t.round, t.share) = (o.ticket, o.clock, o.round, o.share)
                                where o.ticket = d.ticket and o.channel = d.channel and not o.ended and t.state = 'FIRED')
                        order by d.id desc limit 1
                        on conflict do nothing""")
                .bind("id", id)
                .bind("ticket", ticket)
                .bind("channel", channel)
                .bind("now", now)
                .then();
    }

    /** Whether a channel may have told of a ticket. */
    Mono<Boolean> isTold(UUID ticket, String channel) {
        return db.sql("""
                        select exists (select from escalation_delivery
                            where ticket = :ticket and channel = :channel and not ended and state in ('SENT', 'DEAD'))""")
                .bind("ticket", ticket)
                .bind("channel", channel)
                .mapValue(Boolean.class)
                .one();
    }
}
