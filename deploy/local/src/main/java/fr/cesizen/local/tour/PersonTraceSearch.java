package fr.cesizen.local.tour;

import fr.cesizen.local.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Searches for a person in every row of every table of every schema, Keycloak's included. */
public record PersonTraceSearch(Database database) {

    /**
     * The tables with rows that contain one of the words, each with its number of such rows; and the number of tables
     * searched.
     */
    public record Found(List<String> places, int tables) {}

    public Found of(String... words) {
        try (var connection = database.connect()) {
            var places = new ArrayList<String>();
            var tables = tables(connection);
            for (var table : tables) {
                long rows = rows(connection, table, words);
                if (rows > 0) {
                    places.add(table + " (" + rows + ")");
                }
            }
            return new Found(places, tables.size());
        } catch (SQLException ex) {
            throw new TourFailure("the database could not be searched: " + ex.getMessage());
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = connection.prepareStatement("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') order by 1""");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static long rows(Connection connection, String table, String... words) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from " + table
                + " t where exists (select from unnest(?) word where position(word in t::text) > 0)")) {
            query.setArray(1, connection.createArrayOf("text", words));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
