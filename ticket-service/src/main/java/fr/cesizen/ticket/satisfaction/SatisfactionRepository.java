package fr.cesizen.ticket.satisfaction;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.measurement.MeasuredCell;
import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Ratings of closed tickets, their comments encrypted with the key of each ticket's owner. */
@Repository
class SatisfactionRepository {

    private static final byte[] NO_COMMENT = {};

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    SatisfactionRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /**
     * Stores a rating, or changes the one that is there.
     *
     * @param since a rating from before this is final: then it emits nothing
     */
    Mono<Satisfaction> put(Satisfaction rating, Instant since) {
        return encrypted(rating)
                .flatMap(comment -> db.sql("""
                                insert into ticket_satisfaction as s (ticket, person, score, comment, rated_at)
                                values (:ticket, :person, :score, :comment, :at)
                                on conflict (ticket) do update set score = excluded.score, comment = excluded.comment
                                where s.rated_at >= :since
                                returning s.rated_at""")
                        .bind("ticket", rating.ticket())
                        .bind("person", rating.person())
                        .bind("score", rating.score())
                        .bind("comment", optional(comment.length == 0 ? null : comment, byte[].class))
                        .bind("at", rating.ratedAt())
                        .bind("since", since)
                        .mapValue(Instant.class)
                        .one())
                .map(rating::ratedAt);
    }

    /** The rating of a person's ticket; empty while there is none. */
    Mono<Satisfaction> find(UUID ticket, UUID person) {
        return list(db.sql("select * from ticket_satisfaction where ticket = :ticket and person = :person")
                        .bind("ticket", ticket)
                        .bind("person", person))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
    }

    /**
     * How content people were in a time, by their first rating in it: each counts once. Left out is who does not consent to
     * statistics, or whose processing is restricted.
     *
     * @param end exclusive
     */
    Mono<List<MeasuredCell>> count(Instant start, Instant end) {
        return db.sql("""
                        select part, count(*) as n from (
                            select distinct on (person)
                                case when score >= 4 then 'satisfied' when score = 3 then 'neutral'
                                     else 'dissatisfied' end as part
                            from ticket_satisfaction s
                            where rated_at >= :start and rated_at < :end
                              and exists (select from consent_state c
                                          where c.person = s.person and c.purpose = 'statistics' and c.granted)
                              and not exists (select from restriction r where r.person = s.person)
                            order by person, rated_at, ticket) as first
                        group by part order by part""")
                .bind("start", start)
                .bind("end", end)
                .map(row -> new MeasuredCell(
                        MeasuredCell.ALL,
                        RowReader.required(row, "part", String.class),
                        RowReader.required(row, "n", Long.class)))
                .all()
                .collectList();
    }

    /** A person's own ratings, newest first. */
    Mono<List<Satisfaction>> own(UUID person, Cursor after, int limit) {
        return page("person = :person", person, after, limit);
    }

    /** The ratings of all people but one, newest first: staff do not read their own among them. */
    Mono<List<Satisfaction>> ofOthers(UUID person, Cursor after, int limit) {
        return page("person <> :person", person, after, limit);
    }

    private Mono<List<Satisfaction>> page(String whose, UUID person, Cursor after, int limit) {
        return list(db.sql("select * from ticket_satisfaction where " + whose
                        + " and (rated_at, ticket) < (:at, :id) order by rated_at desc, ticket desc limit :limit")
                .bind("person", person)
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit));
    }

    private Mono<List<Satisfaction>> list(GenericExecuteSpec query) {
        return query.mapProperties(SatisfactionRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(this::read)
                .collectList();
    }

    private Mono<Satisfaction> read(SatisfactionRow row) {
        var comment = row.comment();
        return comment == null
                ? Mono.just(row.rating(null))
                : encryption.decrypt(row.person(), row.ticket(), comment).map(row::rating);
    }

    private Mono<byte[]> encrypted(Satisfaction rating) {
        var comment = rating.comment();
        return comment == null ? Mono.just(NO_COMMENT) : encryption.encrypt(rating.person(), rating.ticket(), comment);
    }

    private record SatisfactionRow(UUID ticket, UUID person, int score, byte @Nullable [] comment, Instant ratedAt) {

        Satisfaction rating(@Nullable String clear) {
            return new Satisfaction(ticket, person, score, clear, ratedAt);
        }
    }
}
