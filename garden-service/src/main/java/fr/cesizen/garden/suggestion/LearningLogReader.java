package fr.cesizen.garden.suggestion;

import fr.cesizen.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what is kept to learn from, page by page and decrypted, in the caller's transaction. */
@Component
class LearningLogReader {

    private final DatabaseClient db;

    LearningLogReader(DatabaseClient db) {
        this.db = db;
    }

    /**
     * The {@code limit} rows of a person before {@code after}, newest first.
     *
     * @param select the columns and the table, which has {@code person}, {@code at} and {@code id}
     * @param open decrypts a row; emits nothing once the person's key is destroyed
     */
    <R, T> Mono<List<T>> page(
            String select, UUID person, Cursor after, int limit, Function<Readable, R> row, Function<R, Mono<T>> open) {
        return db.sql(select + " where person = :person and (at, id) < (:at, :id)"
                        + " order by at desc, id desc limit :limit")
                .bind("person", person)
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit)
                .map(row)
                .all()
                .collectList() // all rows first: decrypting may need the connection for the person's key
                .flatMapMany(Flux::fromIterable)
                .concatMap(open)
                .collectList();
    }
}
