package fr.cesizen.emotion.report;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads each day's figures from the index alone; all days of a range come in one row. */
@Repository
public class DailyMoodRepository {

    private static final String SQL = """
            select array_agg(day order by day) as days, array_agg(entries order by day) as entries,
                   array_agg(n order by day) as n, array_agg(mean order by day) as means,
                   array_agg(spread order by day) as spreads
            from (select local_date - :from as day, count(*) as entries, count(mood) as n, avg(mood) as mean,
                         stddev_samp(mood) as spread
                  from entry
                  where person = :person and deleted_at is null and local_date between :from and :to
                  group by local_date) as each""";

    private final DatabaseClient db;

    DailyMoodRepository(DatabaseClient db) {
        this.db = db;
    }

    public record Day(LocalDate date, MoodStatistics figures) {}

    /** The days with at least one entry, in order. */
    public Mono<List<Day>> in(UUID person, DateRange range) {
        return db.sql(SQL)
                .bind("person", person)
                .bind("from", range.from())
                .bind("to", range.to())
                .map(row -> days(row, range.from()))
                .one();
    }

    private static List<Day> days(Readable row, LocalDate from) {
        var offsets = row.get("days", Integer[].class);
        if (offsets == null) {
            return List.of();
        }
        var entries = RowReader.required(row, "entries", Long[].class);
        var n = RowReader.required(row, "n", Long[].class);
        var means = RowReader.required(row, "means", Double[].class);
        var spreads = RowReader.required(row, "spreads", Double[].class);
        var days = new ArrayList<Day>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            days.add(new Day(from.plusDays(offsets[i]), new MoodStatistics(entries[i], n[i], means[i], spreads[i])));
        }
        return days;
    }
}
