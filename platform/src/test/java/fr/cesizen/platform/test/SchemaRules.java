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

    private SchemaRules() {}
}
