package fr.cesizen.local.bench;

import fr.cesizen.local.postgres.Database;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Writes journal rows by the hundred thousand directly to the database; the benchmark measures reads and writes beside
 * them.
 */
public final class JournalRowGenerator {

    private final Database database;

    public JournalRowGenerator(Database database) {
        this.database = database;
    }

    /** Adds {@code count} entries, one every 160 minutes back from now, nine a day. */
    public void add(UUID person, int count) {
        run("""
                insert into entry (person, id, kind, felt_at, zone, local_date, local_hour, emotions, intensities, taxonomy_version, mood,
                                   contexts, origin, recorded_at, version, change, seq)
                select '%s', gen_random_uuid(), 'momentary', at, 'Europe/Paris', (at at time zone 'Europe/Paris')::date,
                       extract(hour from at at time zone 'Europe/Paris'),
                       array[(array['calm','pride','worry','sorrow','wonder','nausea'])[1 + n %% 6], 'gratitude'],
                       array[n %% 101, 50], 1, sin(n), array[(array['work','family','friends','weather'])[1 + n %% 4]],
                       'manual', at, 0, gen_random_uuid(), n
                from (select n, now() - n * interval '160 minutes' as at from generate_series(1, %d) n) row""".formatted(person, count));
        run("insert into journal_clock values ('%s', %d) on conflict (person) do update set seq = excluded.seq"
                .formatted(person, count));
    }

    /** Adds {@code people} other people with {@code each} entries. */
    void addOthers(int people, int each) {
        for (int i = 0; i < people; i++) {
            add(UUID.randomUUID(), each);
        }
    }

    void settle() {
        run("analyze entry");
    }

    private void run(String sql) {
        try {
            // Without triggers: the guard checks erasures and restrictions row by row.
            database.execute("set search_path = emotion; set session_replication_role = replica; " + sql);
        } catch (SQLException ex) {
            throw new IllegalStateException("The rows could not be written", ex);
        }
    }
}
