package fr.cesizen.platform.test;

import java.sql.SQLException;

/** What is really stored, whoever owns it: for assertions, with rights that no service has. */
public final class Database {

    public static long count(String sql) {
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    public static void run(String sql) {
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    private Database() {}
}
