package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** What tests do to tickets behind the service's back. */
public final class TicketDatabaseFixture {

    private static final String SCHEMA = "set search_path to ticket; ";

    /** Moves all that has happened to a ticket ten years back, and with it the promise to answer. */
    public static void makeOverdue(String ticket) {
        setBack(ticket, "10 years");
    }

    /**
     * Moves all that has happened to a ticket back, as if the test had waited.
     *
     * @param time such as {@code 8 days}
     */
    public static void setBack(String ticket, String time) {
        var id = "'" + TicketClient.id(ticket) + "'";
        var back = " - interval '" + time + "'";
        Database.run(SCHEMA + "update ticket_history set at = at" + back + " where ticket = " + id
                + "; update ticket set opened_at = opened_at" + back + ", changed_at = changed_at" + back
                + ", first_response_due = first_response_due"
                + back
                + ", next_due = next_due" + back + ", solved_at = solved_at" + back + " where id = " + id);
    }

    /** Makes the end of a ticket older, by an interval of SQL. */
    public static void closedEarlier(String ticket, String time) {
        Database.run(SCHEMA + "update ticket set closed_at = closed_at - interval '" + time + "' where id = '"
                + TicketClient.id(ticket) + "'");
    }

    /** Makes a rating as old as {@code time} says, such as {@code 8 days}. */
    public static void setRatingBack(String ticket, String time) {
        Database.run(SCHEMA + "update ticket_satisfaction set rated_at = rated_at - interval '" + time
                + "' where ticket = '" + TicketClient.id(ticket) + "'");
    }

    /** Moves a rating into the middle of the month before this one, as many minutes into it. */
    public static void rateLastMonth(String ticket, int minutes) {
        Database.run(
                SCHEMA + "update ticket_satisfaction set rated_at = date_trunc('month', now()) - interval '15 days'"
                        + " + interval '" + minutes + " minutes' where ticket = '" + TicketClient.id(ticket) + "'");
    }

    /** Makes the stored deadlines those of policies that are no longer in force. */
    public static void makeOutdated(String ticket) {
        Database.run(SCHEMA + "update ticket set policies = 'old', first_response_due = 'epoch',"
                + " next_due = 'epoch' where id = '" + TicketClient.id(ticket) + "'");
    }

    /** Makes a ticket look as an earlier version of the service would have opened it: without history and deadlines. */
    public static void makeOld(String ticket) {
        var id = "'" + TicketClient.id(ticket) + "'";
        Database.run(SCHEMA + "delete from escalation_timer where ticket = " + id
                + "; delete from ticket_history where ticket = " + id
                + "; update ticket set policies = '', next_due = null where id = " + id);
    }

    /** Makes what staff said of their presence at a ticket as old as {@code time} says, such as {@code 26 seconds}. */
    public static void setPresenceBack(String ticket, String time) {
        Database.run(SCHEMA + "update ticket_presence set seen_at = seen_at - interval '" + time + "' where ticket = '"
                + TicketClient.id(ticket) + "'");
    }

    /** How many members of staff are kept as present at a ticket. */
    public static long present(String ticket) {
        return Database.count(
                "select count(*) from ticket.ticket_presence where ticket = '" + TicketClient.id(ticket) + "'");
    }

    /** How often a member of staff is named beside what happened to a ticket. */
    public static long staffActions(String ticket) {
        return Database.count(
                "select count(*) from ticket.ticket_staff_action where ticket = '" + TicketClient.id(ticket) + "'");
    }

    /** The number of messages that the ticket's row counts. */
    public static long countedMessages(String ticket) {
        return Database.count("select messages from ticket.ticket where id = '" + TicketClient.id(ticket) + "'");
    }

    private TicketDatabaseFixture() {}
}
