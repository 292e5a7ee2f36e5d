package fr.cesizen.garden;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** What tests do to the tables of gardens behind the service's back, and what only the tables can tell. */
public final class GardenDatabaseFixture {

    /** What people grew on a day, as {@code 2026-11-21}. */
    public static long growthsOn(String day, UUID person) {
        return count("growth where person = '" + person + "' and day = date '" + day + "'");
    }

    /** What was grown from one entry, session or assessment. */
    public static long growthsFrom(UUID source) {
        return count("growth where source = '" + source + "'");
    }

    public static long growthsFromImports(UUID person) {
        return count("growth where person = '" + person + "' and kind = 'import'");
    }

    /** Gives the garden points, as an import does. */
    public static void addPoints(UUID person, int points) {
        run("insert into growth (id, person, kind, source, day, points, at, capped) values (gen_random_uuid(), '"
                + person + "', 'import', gen_random_uuid(), date '2026-03-01', " + points + ", now(), false)");
    }

    /** Puts the garden into the southern hemisphere. */
    public static void moveSouth(UUID person, String zone) {
        run("insert into garden_setting values ('" + person + "', 'south', '" + zone + "', false, false)");
    }

    /** As if half a year had passed: another season, at the same revision. */
    public static void changeSeason(UUID person) {
        runWithoutTriggers(
                "insert into garden_setting values ('" + person + "', 'south', 'Europe/Paris', false, false)");
    }

    /** Deletes the snapshot, also of somebody whose rows nobody may change. */
    public static void dropSnapshot(UUID person) {
        runWithoutTriggers("delete from garden_snapshot where person = '" + person + "'");
    }

    /** Calculates the daily sums anew from all lines. */
    public static void rebuild(UUID person) {
        run("select rebuild_garden('" + person + "')");
    }

    /** Writes commands that undo themselves. */
    public static void writeCommands(UUID person, int commands) {
        run("insert into garden_command (person, id, content, received_at) select '" + person
                + "', id::uuid, '{\"kind\":\"undo\",\"target\":\"' || id || '\",\"id\":\"' || id || '\"}', now() from ("
                + ids("01800000", commands) + ") c");
    }

    /** Writes a long history at once, neither guarded nor summed up: growths, and a tenth of them commands. */
    public static void writeHistory(UUID person, int growths, UUID element) {
        runWithoutTriggers("""
            insert into growth (id, person, kind, source, day, points, at, capped)
            select gen_random_uuid(), '%s', case n %% 3 when 0 then 'practice' when 1 then 'journal' else 'reading' end,
                   gen_random_uuid(), date '2010-01-01' + (n %% 5000), 5,
                   timestamptz '2010-01-01 12:00Z' + n * interval '1 hour', true
            from generate_series(1, %d) n\
            """.formatted(person, growths));
        runWithoutTriggers("""
            insert into garden_command (person, id, content, received_at)
            select '%1$s', id::uuid, replace(case n %% 3
                    when 0 then '{"id":"?","kind":"move","element":"%2$s","at":{"x":' || 100 + n %% 800 || ',"y":300}}'
                    when 1 then '{"id":"?","kind":"rotate","element":"%2$s","rotation":' || n %% 360 || '}'
                    else '{"id":"?","kind":"rake","width":24,"points":[{"x":0,"y":' || n %% 600 || '},{"x":900,"y":7}]}' end,
                '?', id), now()
            from (%3$s) c\
            """.formatted(person, element, ids("01900000", growths / 9)));
    }

    /** Links whose token has this hash. */
    public static long linksOf(UUID person, String token) {
        return count("garden_link where person = '" + person + "' and token_hash = sha256(convert_to('" + token
                + "', 'UTF8'))");
    }

    public static void expireLinks(UUID person) {
        run("update garden_link set created_at = now() - interval '2 days', expires_at = now() - interval '1 minute'"
                + " where person = '" + person + "'");
    }

    /** What a person marked: read, or favourite. */
    public static long marksOf(UUID person) {
        return count("content_mark where person = '" + person + "'");
    }

    /** Marks an article that was never there. */
    public static void markUnknownArticle(UUID person) {
        run("insert into content_mark values ('" + person + "', 'read', 'gone-for-good', now())");
    }

    /** Lets more than a month pass since the last change of an article. */
    public static void ageArticle(String slug) {
        run("update content_item set published_at = now() - interval '31 days' where slug = '" + slug + "'");
    }

    /** Restricts the processing of the person's data, without the way through Kafka. */
    public static void restrict(UUID person) {
        run("insert into restriction (person, since) values ('" + person + "', now())");
    }

    public static void liftRestriction(UUID person) {
        run("delete from restriction where person = '" + person + "'");
    }

    static long count(String rows) {
        return Database.count("select count(*) from garden." + rows);
    }

    static void run(String sql) {
        Database.run("set search_path to garden; " + sql);
    }

    static void runWithoutTriggers(String sql) {
        run("set session_replication_role = replica; " + sql);
    }

    private static String ids(String first, int count) {
        return "select n, '" + first + "-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as id from generate_series(1, "
                + count + ") n";
    }

    private GardenDatabaseFixture() {}
}
