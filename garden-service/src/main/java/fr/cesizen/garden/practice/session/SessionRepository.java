package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Stored sessions. Every query names the person and runs in the caller's transaction; moods are encrypted before they
 * are stored.
 */
@Repository
class SessionRepository {

    private final DatabaseClient db;
    private final MoodEncryption moods;
    private final PracticeResolver practices;

    SessionRepository(DatabaseClient db, MoodEncryption moods, PracticeResolver practices) {
        this.db = db;
        this.moods = moods;
        this.practices = practices;
    }

    /** Adds a session that has not ended, and emits whether its id was new for this person. */
    Mono<Boolean> add(UUID person, Session session) {
        var practice = session.practice();
        boolean timed = practice.cycle() == null;
        boolean own = practice.kind() == PracticeKind.OWN_PATTERN;
        return moods.seal(person, session.id(), session.moodBefore()).flatMap(mood -> db.sql("""
                        insert into practice_session
                            (id, person, kind, protocol, pattern, version, cycle_millis, planned_cycles, planned_millis,
                             zone, started_at, paused_millis, mood_before, arousal_before)
                        values (:id, :person, :kind, :protocol, :pattern, :version, :cycle, :planned, :time,
                                :zone, :started, :paused, :mood, :arousal)
                        on conflict (person, id) do nothing""")
                .bind("id", session.id())
                .bind("person", person)
                .bind("kind", EnumCodes.code(practice.kind()))
                .bind("protocol", RowReader.optional(practice.code(), String.class))
                .bind("pattern", RowReader.optional(practice.pattern(), UUID.class))
                .bind("version", practice.version())
                .bind("cycle", RowReader.optional(own ? millis(practice.cycle()) : null, Integer.class))
                .bind("planned", RowReader.optional(session.plannedCycles(), Integer.class))
                .bind("time", RowReader.optional(timed ? millis(session.planned()) : null, Integer.class))
                .bind("zone", session.zone())
                .bind("started", session.startedAt())
                .bind("paused", (int) session.pauses().ended().toMillis())
                .bind("mood", RowReader.optional(mood.valence(), byte[].class))
                .bind("arousal", RowReader.optional(mood.arousal(), byte[].class))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1));
    }

    Mono<Session> pause(UUID person, Session session) {
        return db.sql("""
                        update practice_session set paused_millis = :paused, paused_at = :since
                        where id = :id and person = :person""")
                .bind("paused", (int) session.pauses().ended().toMillis())
                .bind("since", RowReader.optional(session.pauses().since(), Instant.class))
                .bind("id", session.id())
                .bind("person", person)
                .then()
                .thenReturn(session);
    }

    /** Stores how a session ended, with its pauses. */
    Mono<Session> end(UUID person, Session session, Outcome outcome) {
        var reason = outcome.reason() == null ? null : EnumCodes.code(outcome.reason());
        return moods.seal(person, session.id(), outcome.moodAfter())
                .flatMap(mood -> db.sql("""
                                update practice_session
                                set completed_cycles = :cycles, practised_millis = :practised, completed_at = :at, day = :day,
                                    abandon_reason = :reason, mood_after = :mood, arousal_after = :arousal
                                where id = :id and person = :person""")
                        .bind("cycles", outcome.cycles())
                        .bind("practised", outcome.practised().toMillis())
                        .bind("at", outcome.at())
                        .bind("day", outcome.day())
                        .bind("reason", RowReader.optional(reason, String.class))
                        .bind("mood", RowReader.optional(mood.valence(), byte[].class))
                        .bind("arousal", RowReader.optional(mood.arousal(), byte[].class))
                        .bind("id", session.id())
                        .bind("person", person)
                        .then())
                .then(Mono.defer(() -> pause(person, session.with(outcome))));
    }

    /** Deletes a session and emits whether there was one. */
    Mono<Boolean> delete(UUID person, UUID id) {
        return db.sql("delete from practice_session where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Session> find(UUID person, UUID id) {
        return one(person, id, "");
    }

    /** Like {@link #find}, but locks the session: other changes of it wait for the caller's transaction. */
    Mono<Session> lock(UUID person, UUID id) {
        return one(person, id, " for update");
    }

    /** The {@code limit} sessions started before {@code after}, newest first. */
    Mono<List<Session>> page(UUID person, Cursor after, int limit) {
        return db.sql("select " + SessionRow.COLUMNS + """
                         from practice_session
                        where person = :person and (started_at, id) < (:at, :id)
                        order by started_at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit)
                .map(SessionRow::of)
                .all()
                .collectList() // all rows first: decrypting a mood may need the connection for the person's key
                .flatMapIterable(rows -> rows)
                .concatMap(row -> open(person, row))
                .collectList();
    }

    private Mono<Session> one(UUID person, UUID id, String lock) {
        return db.sql("select " + SessionRow.COLUMNS + " from practice_session where id = :id and person = :person"
                        + lock)
                .bind("id", id)
                .bind("person", person)
                .map(SessionRow::of)
                .one()
                .flatMap(row -> open(person, row));
    }

    private Mono<Session> open(UUID person, SessionRow row) {
        return moods.open(person, row.id(), row.before()).flatMap(before -> moods.open(person, row.id(), row.after())
                .map(after -> row.session(practices.stored(row), before, after)));
    }

    private static @Nullable Integer millis(@Nullable Duration duration) {
        return duration == null ? null : (int) duration.toMillis();
    }
}
