package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** What tests do to tickets behind the service's back. */
public final class TicketDatabaseFixture {

    /** Makes the promise to answer ten years old. */
    public static void makeOverdue(String ticket) {
        Database.run("set search_path to ticket; update ticket set first_response_due = now() - interval '10 years'"
                + " where id = '" + TicketClient.id(ticket) + "'");
    }

    /** The number of messages that the ticket's row counts. */
    public static long countedMessages(String ticket) {
        return Database.count("select messages from ticket.ticket where id = '" + TicketClient.id(ticket) + "'");
    }

    private TicketDatabaseFixture() {}
}
