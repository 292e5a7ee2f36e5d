package fr.cesizen.garden.practice;

import fr.cesizen.garden.practice.Session.Outcome;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.Cursor;
import java.util.List;
import java.util.UUID;
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

    SessionRepository(DatabaseClient db, MoodEncryption moods) {
        this.db = db;
        this.moods = moods;
    }

    Mono<Session> add(UUID person, Session session) {
        return moods.seal(person, session.id(), session.moodBefore())
                .flatMap(mood -> db.sql("""
                                insert into practice_session
                                    (id, person, protocol, planned_cycles, zone, started_at, mood_before)
                                values (:id, :person, :protocol, :planned, :zone, :started, :mood)""")
                        .bind("id", session.id())
                        .bind("person", person)
                        .bind("protocol", session.protocol())
                        .bind("planned", session.plannedCycles())
                        .bind("zone", session.zone())
                        .bind("started", session.startedAt())
                        .bind("mood", RowReader.optional(mood.orElse(null), byte[].class))
                        .then())
                .thenReturn(session);
    }

    Mono<Session> complete(UUID person, Session session, Outcome outcome) {
        return moods.seal(person, session.id(), outcome.moodAfter())
                .flatMap(mood -> db.sql("""
                                update practice_session
                                set completed_cycles = :cycles, completed_at = :at, day = :day, mood_after = :mood
                                where id = :id and person = :person""")
                        .bind("cycles", outcome.cycles())
                        .bind("at", outcome.at())
                        .bind("day", outcome.day())
                        .bind("mood", RowReader.optional(mood.orElse(null), byte[].class))
                        .bind("id", session.id())
                        .bind("person", person)
                        .then())
                .then(Mono.fromSupplier(() -> session.with(outcome)));
    }

    Mono<Session> find(UUID person, UUID id) {
        return one(person, id, "");
    }

    /** Like {@link #find}, but locks the session: other completions of it wait for the caller's transaction. */
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
                .mapProperties(SessionRow.class)
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
                .mapProperties(SessionRow.class)
                .one()
                .flatMap(row -> open(person, row));
    }

    private Mono<Session> open(UUID person, SessionRow row) {
        return moods.open(person, row.id(), row.moodBefore())
                .flatMap(before ->
                        moods.open(person, row.id(), row.moodAfter()).map(after -> row.session(before, after)));
    }
}
