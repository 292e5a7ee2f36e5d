package fr.cesizen.platform.sample;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What tests do to the sample's tables behind its back. */
final class SampleFixture {

    /** Until it is closed, no note can be written. */
    record Pause(Connection connection) implements AutoCloseable {

        void end() throws SQLException {
            connection.close();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    static Pause pauseWrites() throws SQLException {
        var connection = TestPostgres.get().superuser();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table sample.note in exclusive mode");
        }
        return new Pause(connection);
    }

    /** How many writes of notes wait for the end of a {@link Pause}. */
    static long waitingWrites() {
        return Database.count("select count(*) from pg_locks where not granted and relation = 'sample.note'::regclass");
    }

    static void deleteNote(String id) {
        Database.run("set search_path = sample; delete from note where id = '" + id + "'");
    }

    /** So many events that were received so many days ago. */
    static void receivedEvents(int count, int days) {
        Database.run(
                "insert into sample.inbox (source, event_id, received_at) select '/retention', gen_random_uuid()::text,"
                        + " now() - interval '" + days + " days' from generate_series(1, " + count + ")");
    }

    static long receivedEvents() {
        return Database.count("select count(*) from sample.inbox where source = '/retention'");
    }

    /** Lifts the constraint by which the table refuses a word. */
    static void allowEveryWord() {
        Database.run("alter table sample.heard drop constraint heard_word_check");
    }

    /** Makes the database one from before the erasure of a person, of whom one row is there again. */
    static void restore(UUID person) {
        run("delete from tombstone where person_hash = person_hash('" + person + "')");
        run("insert into heard (person, word) values ('" + person + "', 'hier')");
        run("update erasure_ledger set position = 0, last_event = '', seen_at = 'epoch'");
    }

    /** Makes the database one that has followed more of the ledger than there is. */
    static void followMoreThanThereIs() {
        run("update erasure_ledger set position = 1000000, last_event = 'another', seen_at = 'epoch'");
    }

    static void followFromTheStart() {
        run("update erasure_ledger set position = 0, last_event = ''");
    }

    /** Brings a row of an erased person back past the guard, as somebody may who restores one table by hand. */
    static void bringBack(UUID person) {
        run("set session_replication_role = replica; insert into heard (person, word) values ('" + person
                + "', 'hier')");
    }

    /** Protected tables in which the rows of a person are found by reading those of everybody. */
    static long tablesWithoutIndexOfPerson() {
        return Database.count("select count(*) from sample.person_table t where not exists (select from pg_index i"
                + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'person'"
                + " where i.indpred is null and i.indrelid = ('sample.' || quote_ident(t.name))::regclass)");
    }

    private static void run(String sql) {
        Database.run("set search_path = sample; " + sql);
    }

    private SampleFixture() {}
}
