package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.MoodChange;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is kept of sessions to learn from. Every query names the person and runs in the caller's transaction. */
@Repository
class PractisedExerciseRepository {

    private final DatabaseClient db;
    private final LearningLogReader log;
    private final ResponseEncryption encryption;

    PractisedExerciseRepository(DatabaseClient db, LearningLogReader log, ResponseEncryption encryption) {
        this.db = db;
        this.log = log;
        this.encryption = encryption;
    }

    /**
     * A stored session.
     *
     * @param suggestion that it followed, if any
     */
    record StoredChange(UUID id, @Nullable UUID suggestion, MoodChange change) {

        Cursor cursor() {
            return new Cursor(change.at(), id);
        }
    }

    private record Row(
            UUID id, String protocol, Instant at, @Nullable UUID suggestion, byte[] response) {

        static Row of(Readable row) {
            return new Row(
                    RowReader.required(row, "id", UUID.class),
                    RowReader.required(row, "protocol", String.class),
                    RowReader.required(row, "at", Instant.class),
                    row.get("suggestion", UUID.class),
                    RowReader.required(row, "response", byte[].class));
        }
    }

    /**
     * Adds a session if the person consents; once, however often it is told. It follows the suggestion of its exercise made in
     * the two hours before, if there is one.
     */
    Mono<Void> add(UUID person, UUID session, MoodChange change) {
        return encryption.seal(person, session, change).flatMap(secret -> db.sql("""
            insert into practised_exercise (id, person, protocol, at, suggestion, response)
            select :id, :person, :protocol, :at,
                   (select id from suggestion_made
                    where person = :person and protocol = :protocol
                      and at between cast(:at as timestamptz) - interval '2 hours' and :at
                    order by at desc limit 1),
                   :response
            on conflict (id) do nothing\
            """)
                .bind("id", session)
                .bind("person", person)
                .bind("protocol", change.protocol())
                .bind("at", change.at())
                .bind("response", secret)
                .then());
    }

    Mono<Void> delete(UUID person, UUID session) {
        return db.sql("delete from practised_exercise where person = :person and id = :id")
                .bind("person", person)
                .bind("id", session)
                .then();
    }

    /** The {@code limit} sessions before {@code after}, newest first. */
    Mono<List<StoredChange>> page(UUID person, Cursor after, int limit) {
        return log.page(
                "select id, protocol, at, suggestion, response from practised_exercise",
                person,
                after,
                limit,
                Row::of,
                row -> encryption
                        .openChange(person, row.id(), row.response(), row.protocol(), row.at())
                        .map(change -> new StoredChange(row.id(), row.suggestion(), change)));
    }

    /** People who may be learned from, by id: with consent, not switched off, not restricted. */
    Mono<List<UUID>> people(UUID after, int limit) {
        return db.sql("""
            select p.person from consent_state p
            where p.person > :after and p.purpose = :purpose and p.granted
              and not exists (select from personalisation s where s.person = p.person and s.off)
              and exists (select from practised_exercise e where e.person = p.person)
              and not exists (select from restriction r where r.person = p.person)
            order by p.person limit :limit\
            """)
                .bind("after", after)
                .bind("purpose", PersonalisationRepository.PURPOSE)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }
}
