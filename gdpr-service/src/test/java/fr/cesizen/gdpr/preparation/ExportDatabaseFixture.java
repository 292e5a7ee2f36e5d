package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.test.Database;

/** What tests do to exports that are prepared, and what only the tables can tell. */
final class ExportDatabaseFixture {

    /** What the triggers of people's tables ask for. */
    private static final String AS_THE_SERVICE = "set search_path = gdpr; set app.actor = 'system'; ";

    /** Makes an export so much older, as an interval of SQL, and due at once. */
    static void ageExport(Object export, String interval) {
        Database.run(AS_THE_SERVICE + "update prepared_export set requested_at = requested_at - interval '" + interval
                + "', next_attempt_at = now() - interval '" + interval + "', ready_at = ready_at - interval '"
                + interval
                + "', expires_at = expires_at - interval '" + interval + "' where id = '" + export + "'");
    }

    /** Leaves an export to somebody who was at it, and whose lease ends then, an interval of SQL from now. */
    static void takeExport(Object export, String interval) {
        Database.run(AS_THE_SERVICE
                + "update prepared_export set lease = gen_random_uuid(), leased_until = now() + interval '" + interval
                + "', attempt = attempt + 1 where id = '" + export + "' and state = 'PREPARING'");
    }

    /** Pieces of an archive that are kept. */
    static long pieces(Object export) {
        return Database.count("select count(*) from gdpr.export_chunk where export = '" + export + "'");
    }

    /** Deletes the content alone, as a deletion does that a download meets half-way. */
    static void deletePieces(Object export) {
        Database.run(AS_THE_SERVICE + "delete from export_chunk where export = '" + export + "'");
    }

    /** Pieces that hold the beginning of a ZIP in the clear, and exports that hold a grant or a token in the clear. */
    static long readableArchives(Object export) {
        return Database.count("select count(*) from gdpr.export_chunk where export = '" + export
                + "' and position('\\x504b0304'::bytea in content) > 0");
    }

    /** Exports that still hold grants. */
    static long grants(Object export) {
        return Database.count(
                "select count(*) from gdpr.prepared_export where id = '" + export + "' and grants is not null");
    }

    private ExportDatabaseFixture() {}
}
