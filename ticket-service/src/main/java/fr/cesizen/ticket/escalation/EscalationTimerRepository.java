package fr.cesizen.ticket.escalation;

import fr.cesizen.ticket.level.ClockReading;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.ServiceLevelClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** When staff are to be told how much of a promise is used up. */
@Repository
public class EscalationTimerRepository {

    private final DatabaseClient db;
    private final EscalationEndRepository ends;

    EscalationTimerRepository(DatabaseClient db, EscalationEndRepository ends) {
        this.db = db;
        this.ends = ends;
    }

    /**
     * A ticket as its timers know it.
     *
     * @param isPersonsTurn whether staff have answered or are done
     */
    public record TimedTicket(UUID id, UUID person, Priority priority, boolean isPersonsTurn) {}

    /**
     * Sets the timers of a ticket by what its clocks show. What was told is not told again; of several parts that are used up
     * already only the largest is; nothing is told while a clock stands still; and what was told is over once its clock has
     * stopped or it is the person's turn.
     *
     * @param quiet whether nothing is told of what is used up already, because nothing has happened to the ticket
     */
    public Mono<Void> set(TimedTicket ticket, List<ClockReading> readings, Instant now, boolean quiet) {
        var setting = new TimerSetting(readings, now, quiet);
        return db.sql("update escalation_timer set fire_at = null"
                        + " where ticket = :ticket and state = 'WAITING' and fire_at is not null")
                .bind("ticket", ticket.id())
                .then()
                .then(ends.mark(ticket.id(), ticket.isPersonsTurn() ? List.of() : readings))
                .then(setting.isEmpty() ? Mono.empty() : insert(ticket, setting));
    }

    private Mono<Void> insert(TimedTicket ticket, TimerSetting setting) {
        return db.sql("""
                        insert into escalation_timer (ticket, person, clock, round, share, priority, due, fire_at, state)
                        select :ticket, :person, clock, round, share, :priority, due, fire_at, state
                        from unnest(:clocks, :rounds, :shares, :dues, :fires, :states)
                            as timer (clock, round, share, due, fire_at, state)
                        on conflict (ticket, clock, round, share) do update set priority = excluded.priority,
                            due = excluded.due, fire_at = excluded.fire_at, state = excluded.state
                        where escalation_timer.state = 'WAITING'""")
                .bind("ticket", ticket.id())
                .bind("person", ticket.person())
                .bind("priority", ticket.priority().name())
                .bind("clocks", setting.clocks.toArray(String[]::new))
                .bind("rounds", setting.rounds.toArray(Instant[]::new))
                .bind("shares", setting.shares.toArray(Integer[]::new))
                .bind("dues", setting.dues.toArray(Instant[]::new))
                .bind("fires", setting.fires.toArray(Instant[]::new))
                .bind("states", setting.states.toArray(String[]::new))
                .then();
    }

    /** Fires what is due; of what is due at once each instance takes other timers. */
    Mono<List<EscalationTimer>> fire(Instant now, int limit) {
        return db.sql("""
                        update escalation_timer e set state = 'FIRED', fired_at = :now
                        from (select ticket, clock, round, share from escalation_timer
                              where state = 'WAITING' and fire_at <= :now
                              order by fire_at limit :limit for update skip locked) d
                        where e.ticket = d.ticket and e.clock = d.clock and e.round = d.round and e.share = d.share
                        returning e.ticket, e.person, e.clock, e.round, e.share, e.priority, e.due""")
                .bind("now", now)
                .bind("limit", limit)
                .mapProperties(EscalationTimer.class)
                .all()
                .collectList();
    }

    /** The timers that running clocks ask for, column by column. */
    private static final class TimerSetting {

        private final List<String> clocks = new ArrayList<>();
        private final List<Instant> rounds = new ArrayList<>();
        private final List<Integer> shares = new ArrayList<>();
        private final List<Instant> dues = new ArrayList<>();
        private final List<Instant> fires = new ArrayList<>();
        private final List<String> states = new ArrayList<>();

        TimerSetting(List<ClockReading> readings, Instant now, boolean quiet) {
            readings.stream().filter(ClockReading::isRunning).forEach(reading -> add(reading, now, quiet));
        }

        boolean isEmpty() {
            return clocks.isEmpty();
        }

        private void add(ClockReading reading, Instant now, boolean quiet) {
            var milestones = reading.milestones();
            for (int i = 0; i < milestones.size(); i++) {
                boolean isPast = !milestones.get(i).isAfter(now);
                boolean isNextPast =
                        i + 1 < milestones.size() && !milestones.get(i + 1).isAfter(now);
                clocks.add(reading.kind().name());
                rounds.add(reading.startedAt());
                shares.add(ServiceLevelClock.SHARES.get(i));
                dues.add(milestones.get(milestones.size() - 1));
                fires.add(milestones.get(i));
                states.add(isNextPast || (quiet && isPast) ? "SKIPPED" : "WAITING");
            }
        }
    }
}
