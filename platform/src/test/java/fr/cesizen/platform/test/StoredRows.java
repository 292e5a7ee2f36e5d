package fr.cesizen.platform.test;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the databases of the services under test hold about a person, found by the catalogue and past every policy. */
public final class StoredRows {

    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema')""";

    /** Rows in which the person's id stands in whatever column, by table; tables without one are left out. */
    public static Map<String, Long> about(UUID person) {
        return holding(person.toString());
    }

    /** Rows in which {@code text} stands in whatever column, by table; tables without one are left out. */
    public static Map<String, Long> holding(String text) {
        var rows = new TreeMap<String, Long>();
        try (var connection = TestPostgres.get().superuser();
                var list = connection.createStatement();
                var tables = list.executeQuery(TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var count = connection.prepareStatement(
                        "select count(*) from " + table + " t where position(? in t::text) > 0")) {
                    count.setString(1, text);
                    try (var answer = count.executeQuery()) {
                        answer.next();
                        rows.put(table.substring(table.indexOf('.') + 1), answer.getLong(1));
                    }
                }
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        rows.values().removeIf(count -> count == 0);
        return rows;
    }

    /** The person's own rows of one table, for example {@code emotion.entry}. */
    public static long of(UUID person, String table) {
        return Database.count("select count(*) from " + table + " where person = '" + person + "'");
    }

    /** Makes the database refuse new rows of a table while {@code work} runs: a fault in the middle of a request. */
    public static void refused(String table, Runnable work) {
        Database.run("alter table " + table + " add constraint refused check (false) not valid");
        try {
            work.run();
        } finally {
            Database.run("alter table " + table + " drop constraint refused");
        }
    }

    /** Sessions of a database user that hold a transaction open without using it. */
    public static long idleTransactions(String user) {
        return Database.count("select count(*) from pg_stat_activity where usename = '" + user
                + "' and state like 'idle in transaction%'");
    }

    private StoredRows() {}
}
