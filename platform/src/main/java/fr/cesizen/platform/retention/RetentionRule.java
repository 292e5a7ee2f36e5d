package fr.cesizen.platform.retention;

import java.time.Instant;
import java.time.Period;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * How long a category of data is kept and what happens then: declare it as a bean, and it is counted by an operator's dry run and
 * applied each hour. All of it is SQL of the service, run as {@link fr.cesizen.platform.transactions.Actor#system()}.
 *
 * @param category name in settings, metrics and answers, for example {@code rights-register}
 * @param period how long data are kept, unless {@code cesizen.retention.periods.<category>} says otherwise
 * @param source why so long: a text of law, advice of an authority, or our own choice
 * @param table that the data are in, whose activity in the record of processing names the category
 * @param count how many rows are due, of those older than the time
 * @param apply deletes or anonymises at most so many of them, in the caller's transaction; emits how many
 */
public record RetentionRule(
        String category,
        Period period,
        Action action,
        String source,
        String table,
        Function<Instant, Mono<Long>> count,
        BiFunction<Instant, Integer, Mono<Long>> apply) {

    /** What happens to data whose time is over. */
    public enum Action {
        DELETE,
        /** Only what says nothing of anybody stays. */
        ANONYMISE
    }

    /**
     * Rows of a table that are deleted.
     *
     * @param due condition of rows that are due, with {@code :before}, for example {@code started_at < :before}; a constant of the
     *     feature's own
     */
    public static RetentionRule deletion(
            DatabaseClient db, String category, Period period, String source, String table, String due) {
        return new RetentionRule(
                category,
                period,
                Action.DELETE,
                source,
                table,
                before -> db.sql("select count(*) from " + table + " where " + due)
                        .bind("before", before)
                        .mapValue(Long.class)
                        .one(),
                (before, limit) -> db.sql("delete from " + table + " where ctid = any(array(select ctid from " + table
                                + " where " + due + " limit :limit))")
                        .bind("before", before)
                        .bind("limit", limit)
                        .fetch()
                        .rowsUpdated());
    }
}
