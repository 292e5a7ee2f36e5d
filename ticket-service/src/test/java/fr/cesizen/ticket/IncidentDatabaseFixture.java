package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** What tests do to incidents behind the service's back. */
public final class IncidentDatabaseFixture {

    private static final String SCHEMA = "set search_path to ticket; ";

    /** Ends the quiet time of an incident, as if the test had waited. */
    public static void settle(String incident) {
        Database.run(SCHEMA + "update incident set settles_at = now() where id = " + id(incident));
    }

    /** Lets an incident of priority P1 have been mended in the middle of the month before this one, after so many minutes. */
    public static void mendLastMonth(String incident, int minutes) {
        var mended = "date_trunc('month', now()) - interval '15 days'";
        Database.run(SCHEMA
                + "update incident set priority = 'P1', step = 'POST_MORTEM', settles_at = null, next_tell = null,"
                + " resolved_at = "
                + mended + ", opened_at = " + mended + " - interval '" + minutes + " minutes' where id = "
                + id(incident));
    }

    /** Makes an incident late: its opening lies ten days back. */
    public static void makeLate(String incident) {
        Database.run(SCHEMA + "update incident set next_tell = now(), opened_at = opened_at - interval '10 days',"
                + " due = due - interval '10 days' where id = " + id(incident));
    }

    /**
     * Moves a watched incident to the first of a month, at noon in Paris: opened then, acknowledged and resolved so many minutes
     * later; a promise of two hours.
     *
     * @param month such as {@code 2001-02}
     */
    public static void resolveIn(String incident, String month, int acknowledged, int resolved) {
        var opened = "timestamptz '" + month + "-01 12:00 Europe/Paris'";
        Database.run(SCHEMA + "set session_replication_role = replica;"
                + "update incident_event set at = " + opened + " + interval '" + acknowledged
                + " minutes' where incident = "
                + id(incident) + "; update incident set opened_at = " + opened + ", due = " + opened
                + " + interval '2 hours', resolved_at = " + opened + " + interval '" + resolved
                + " minutes', next_tell = null where id = " + id(incident));
    }

    /** How many alerts of an incident fire. */
    public static long firing(String incident) {
        return Database.count("select count(*) from ticket.incident_alert where firing and incident = " + id(incident));
    }

    private static String id(String incident) {
        return "'" + TicketClient.id(incident) + "'";
    }

    private IncidentDatabaseFixture() {}
}
