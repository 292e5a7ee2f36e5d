package fr.cesizen.emotion;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** States of people's rows that no request brings about, and what no answer shows of them; past the guard of people's rows. */
public final class JournalRowsFixture {

    private static final String AGED = "= now() - interval '%d days'";

    /** Moves back by 31 days when this person's deletions were learnt of. */
    public static void ageDeletions(UUID person) {
        run("update entry set deletion_known_at " + AGED.formatted(31) + of(person));
    }

    /** Moves back by 31 days when the deletion of this entry was learnt of. */
    public static void ageDeletion(UUID person, UUID entry) {
        run("update entry set deletion_known_at " + AGED.formatted(31) + of(person, entry));
    }

    /** Moves back when the deletion of an entry that has not arrived was learnt of. */
    public static void ageLoneDeletion(UUID person, UUID entry, int days) {
        run("update gone_entry set known_at " + AGED.formatted(days) + of(person, entry));
    }

    /** For how many days the deletion of an entry has been known. */
    public static long daysInTheBin(UUID person, UUID entry) {
        return count("extract(day from now() - max(deletion_known_at)) from emotion.entry" + of(person, entry));
    }

    /** Entries that exist beside their own lone deletion. */
    public static long entriesKnownTwice(UUID person) {
        return count("count(*) from emotion.entry join emotion.gone_entry g using (person, id)" + of(person));
    }

    /** Positions in the person's order of changes that entries have. */
    public static long positions(UUID person) {
        return count("count(distinct seq) from emotion.entry" + of(person));
    }

    /** Rows of a table whose bytes in a column hold no part of the text. */
    public static long rowsHiding(String text, UUID person, String table, String column) {
        return count("count(*) from emotion." + table + of(person) + " and position(convert_to('" + text
                + "', 'UTF8') in " + column + ") = 0");
    }

    /** Gives the person as many contexts as all that they have times {@code copies}. */
    public static void copyContexts(UUID person, int copies) {
        run("insert into own_context select person, gen_random_uuid(), \"group\", label, retired"
                + " from own_context, generate_series(2, " + copies + ")" + of(person));
    }

    /** As a killed instance leaves an import: before a chunk, with the last {@code lost} entries not written. */
    public static void interruptImport(UUID person, UUID run, int nextChunk, int done, int lost) {
        run("delete from entry" + of(person) + " and id in (select id from entry" + of(person)
                + " order by felt_at limit "
                + lost + "); update import_run set state = 'applying', next_chunk = " + nextChunk + ", done = " + done
                + ", applied = " + done + of(person, run));
    }

    /** As when its owner asked for it just before something else came. */
    public static void applyImport(UUID person, UUID run, UUID change) {
        run("update import_run set state = 'applying', change = '" + change + "'" + of(person, run));
    }

    /** As when its owner asked for it just before they edited an entry. */
    public static void undoImport(UUID person, UUID run, UUID deletion) {
        run("update import_run set state = 'undoing', kept = 0, deletion = '" + deletion + "'" + of(person, run));
    }

    public static void loseLines(UUID person) {
        run("delete from import_chunk" + of(person));
    }

    public static void loseImports(UUID person) {
        run("delete from import_run" + of(person));
    }

    /** Imports whose words are still kept. */
    public static long importsWithWords(UUID person) {
        return count("count(*) from emotion.import_run" + of(person) + " and plan is not null");
    }

    /** Moves back by 8 days when this person's imports were uploaded. */
    public static void ageImports(UUID person) {
        run("update import_run set created_at " + AGED.formatted(8) + of(person));
    }

    /** As an instance leaves uploads when it is killed. */
    public static void leaveUploads(UUID person, int count) {
        run("insert into import_run (person, id, format, zone, state, created_at, moved_at) select '" + person
                + "', gen_random_uuid(), 'daylio', 'Europe/Paris', 'uploading', now(), now() from generate_series(1, "
                + count + ")");
    }

    /** Moves back by 6 minutes when something of this person's uploads came last. */
    public static void silenceUploads(UUID person) {
        run("update import_run set moved_at = now() - interval '6 minutes'" + of(person));
    }

    private static String of(UUID person) {
        return " where person = '" + person + "'";
    }

    private static String of(UUID person, UUID id) {
        return of(person) + " and id = '" + id + "'";
    }

    private static long count(String sql) {
        return Database.count("select " + sql);
    }

    private static void run(String sql) {
        Database.run("set search_path = emotion; set app.actor = 'system'; " + sql);
    }

    private JournalRowsFixture() {}
}
