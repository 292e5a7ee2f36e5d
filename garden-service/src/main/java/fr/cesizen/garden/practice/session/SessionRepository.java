package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.mood.MoodEncryption;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Stored sessions, their moods encrypted. Every query names the person and runs in the caller's transaction. */
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
                .bind("cycle", RowReader.optional(millis(practice.ownCycle()), Integer.class))
                .bind("planned", RowReader.optional(session.plannedCycles(), Integer.class))
                .bind("time", RowReader.optional(millis(session.plannedTime()), Integer.class))
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
        return update(person, session, "paused_millis = :paused, paused_at = :since")
                .then()
                .thenReturn(session);
    }

    /** Stores how a session ended, with its pauses. */
    Mono<Session> end(UUID person, Session session, Outcome outcome) {
        var reason = outcome.reason() == null ? null : EnumCodes.code(outcome.reason());
        return moods.seal(person, session.id(), outcome.moodAfter())
                .flatMap(mood -> update(person, session, """
                                paused_millis = :paused, paused_at = :since, completed_cycles = :cycles,
                                practised_millis = :practised, completed_at = :at, day = :day,
                                abandon_reason = :reason, mood_after = :mood, arousal_after = :arousal""")
                        .bind("cycles", outcome.cycles())
                        .bind("practised", outcome.practised().toMillis())
                        .bind("at", outcome.at())
                        .bind("day", outcome.day())
                        .bind("reason", RowReader.optional(reason, String.class))
                        .bind("mood", RowReader.optional(mood.valence(), byte[].class))
                        .bind("arousal", RowReader.optional(mood.arousal(), byte[].class))
                        .then())
                .thenReturn(session.with(outcome));
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

    private GenericExecuteSpec update(UUID person, Session session, String columns) {
        return db.sql("update practice_session set " + columns + " where id = :id and person = :person")
                .bind("id", session.id())
                .bind("person", person)
                .bind("paused", (int) session.pauses().ended().toMillis())
                .bind("since", RowReader.optional(session.pauses().since(), Instant.class));
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
