package fr.cesizen.platform.test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold of every schema, asked of the database itself. */
public final class SchemaRules {

    /**
     * Names the tables of {@code schema} that have a {@code person} column but no forced row-level security, and those
     * that an erasure would not empty. Empty when all is well.
     */
    public static List<String> unprotectedTables(String schema) throws SQLException {
        try (var connection = TestPostgres.get().superuser();
                var query = connection.prepareStatement("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'person' and not a.attisdropped
                        where c.relnamespace = ?::regnamespace and c.relkind = 'r'
                          and not (c.relrowsecurity and c.relforcerowsecurity)
                        union
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'person' and not a.attisdropped
                        where c.relnamespace = ?::regnamespace and c.relkind = 'r'
                          and c.relname not in ('restriction', 'outbox')
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'guard_person')
                        """)) {
            query.setString(1, schema);
            query.setString(2, schema);
            var names = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    /**
     * Names the tables of {@code schema} with people's rows that rest on no consent. Compare them with those that are meant to:
     * a new table has to be one or the other.
     */
    public static List<String> tablesWithoutConsent(String schema) throws SQLException {
        try (var connection = TestPostgres.get().superuser();
                var query = connection.prepareStatement("select name from " + schema + ".person_table p"
                        + " where name not in ('consent_state', 'account_state') and not exists (select from pg_trigger t"
                        + " where t.tgname = 'guard_consent' and t.tgrelid = to_regclass(? || '.' || quote_ident(name)))"
                        + " order by name")) {
            query.setString(1, schema);
            var names = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private SchemaRules() {}
}
