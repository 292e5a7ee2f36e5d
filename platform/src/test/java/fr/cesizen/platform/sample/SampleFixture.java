package fr.cesizen.platform.sample;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;

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

    private SampleFixture() {}
}
