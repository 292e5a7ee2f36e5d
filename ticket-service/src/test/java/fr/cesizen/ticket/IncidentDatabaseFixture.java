package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** What tests do to incidents behind the service's back. */
public final class IncidentDatabaseFixture {

    private static final String SCHEMA = "set search_path to ticket; ";

    /** Ends the quiet time of an incident, as if the test had waited. */
    public static void settle(String incident) {
        Database.run(SCHEMA + "update incident set settles_at = now() where id = " + id(incident));
    }

    /** Makes an incident late: its opening lies ten days back. */
    public static void makeLate(String incident) {
        Database.run(SCHEMA + "update incident set next_tell = now(), opened_at = opened_at - interval '10 days',"
                + " due = due - interval '10 days' where id = " + id(incident));
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
