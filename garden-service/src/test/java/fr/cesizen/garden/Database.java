package fr.cesizen.garden;

import fr.cesizen.platform.test.TestPostgres;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What is really stored, seen past every policy. */
public final class Database {

    /** The single number that {@code sql} asks for. */
    public static long count(String sql, Object... arguments) throws SQLException {
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = garden");
            try (var query = connection.prepareStatement(sql)) {
                bind(query, arguments);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        }
    }

    public static void run(String sql, Object... arguments) throws SQLException {
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = garden");
            try (var change = connection.prepareStatement(sql)) {
                bind(change, arguments);
                change.execute();
            }
        }
    }

    /** As {@link #run}, for rows by the hundred thousand: neither guarded nor summed up. */
    public static void runWithoutTriggers(String sql, Object... arguments) throws SQLException {
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = garden; set session_replication_role = replica");
            try (var change = connection.prepareStatement(sql)) {
                bind(change, arguments);
                change.execute();
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private Database() {}
}
