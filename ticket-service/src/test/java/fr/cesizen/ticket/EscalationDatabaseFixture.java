package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;
import java.util.Collection;
import java.util.stream.Collectors;

/** What tests do to timers and deliveries behind the service's back. */
public final class EscalationDatabaseFixture {

    /**
     * Makes a part of the first response due now.
     *
     * @param share in percent
     */
    public static void makeDue(Collection<String> tickets, int share) {
        Database.run("set search_path to ticket; update escalation_timer set fire_at = now() where share = " + share
                + " and clock = 'FIRST_RESPONSE' and ticket in (" + ids(tickets) + ")");
    }

    /** Makes pending deliveries due, as if their pauses were over. */
    public static void makeDeliveriesDue(Collection<String> tickets) {
        Database.run(
                "set search_path to ticket; update escalation_delivery set next_at = now(), attempts = greatest(attempts, 9)"
                        + " where state = 'PENDING' and ticket in (" + ids(tickets) + ")");
    }

    /** How many timers of these tickets are in a state. */
    public static long timers(Collection<String> tickets, String state) {
        return Database.count("select count(*) from ticket.escalation_timer where state = '" + state
                + "' and ticket in (" + ids(tickets) + ")");
    }

    /** How many timers of a ticket would fire. */
    public static long armed(String ticket) {
        return Database.count(
                "select count(*) from ticket.escalation_timer where state = 'WAITING' and fire_at is not null"
                        + " and ticket = '" + TicketClient.id(ticket) + "'");
    }

    /** How many deliveries about these tickets are in a state. */
    public static long deliveries(Collection<String> tickets, String state) {
        return Database.count("select count(*) from ticket.escalation_delivery where state = '" + state
                + "' and ticket in (" + ids(tickets) + ")");
    }

    /** How often deliveries about these tickets were tried again. */
    public static long repetitions(Collection<String> tickets) {
        return Database.count("select coalesce(sum(attempts - 1), 0) from ticket.escalation_delivery where ticket in ("
                + ids(tickets) + ")");
    }

    /** How many deliveries about a ticket wait for its clock. */
    public static long held(String ticket) {
        return Database.count("select count(*) from ticket.escalation_delivery where state = 'PENDING'"
                + " and next_at > now() + interval '30 seconds' and ticket = '" + TicketClient.id(ticket) + "'");
    }

    private static String ids(Collection<String> tickets) {
        return tickets.stream()
                .map(ticket -> "'" + TicketClient.id(ticket) + "'")
                .collect(Collectors.joining(","));
    }

    private EscalationDatabaseFixture() {}
}
