package fr.cesizen.auth;

import fr.cesizen.platform.test.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is really in the database, past every policy. */
public final class Stored {

    public static long count(String from, Object... values) {
        return Long.parseLong(String.valueOf(value("select count(*) from auth." + from, values)));
    }

    /** The first column of the first row as text; null when there is none. */
    public static @Nullable String value(String sql, Object... values) {
        try (var connection = connect();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    public static void execute(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Connection connect() throws SQLException {
        var connection = TestPostgres.get().superuser();
        connection.setSchema("auth"); // where triggers look for their functions
        return connection;
    }

    private Stored() {}
}
