package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.PracticeContext;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The log of suggestions made. Every query names the person and runs in the caller's transaction. */
@Repository
class SuggestionRepository {

    private final DatabaseClient db;
    private final LearningLogReader log;
    private final ResponseEncryption encryption;

    SuggestionRepository(DatabaseClient db, LearningLogReader log, ResponseEncryption encryption) {
        this.db = db;
        this.log = log;
        this.encryption = encryption;
    }

    /**
     * A suggestion as it was made.
     *
     * @param propensity the probability with which this exercise was to stand first
     * @param candidates how many exercises were safe
     */
    record MadeSuggestion(
            UUID id, String protocol, double propensity, int candidates, Instant at, PracticeContext situation) {

        Cursor cursor() {
            return new Cursor(at, id);
        }
    }

    private record Row(UUID id, String protocol, double propensity, int candidates, Instant at, byte[] situation) {

        static Row of(Readable row) {
            return new Row(
                    RowReader.required(row, "id", UUID.class),
                    RowReader.required(row, "protocol", String.class),
                    RowReader.required(row, "propensity", Double.class),
                    RowReader.required(row, "candidates", Integer.class),
                    RowReader.required(row, "at", Instant.class),
                    RowReader.required(row, "situation", byte[].class));
        }
    }

    Mono<Void> add(UUID person, MadeSuggestion made) {
        return encryption.seal(person, made.id(), made.situation()).flatMap(secret -> db.sql("""
            insert into suggestion_made (id, person, protocol, propensity, candidates, at, situation)
            values (:id, :person, :protocol, :propensity, :candidates, :at, :situation)\
            """)
                .bind("id", made.id())
                .bind("person", person)
                .bind("protocol", made.protocol())
                .bind("propensity", made.propensity())
                .bind("candidates", made.candidates())
                .bind("at", made.at())
                .bind("situation", secret)
                .then());
    }

    /** The {@code limit} suggestions before {@code after}, newest first. */
    Mono<List<MadeSuggestion>> page(UUID person, Cursor after, int limit) {
        return log.page(
                "select id, protocol, propensity, candidates, at, situation from suggestion_made",
                person,
                after,
                limit,
                Row::of,
                row -> encryption
                        .openContext(person, row.id(), row.situation())
                        .map(context -> new MadeSuggestion(
                                row.id(), row.protocol(), row.propensity(), row.candidates(), row.at(), context)));
    }

    /** Deletes what is too old to be of use, of everybody. @return how many rows */
    Mono<Long> deleteBefore(Instant oldest) {
        return db.sql("delete from suggestion_made where at < :oldest")
                .bind("oldest", oldest)
                .fetch()
                .rowsUpdated();
    }
}
