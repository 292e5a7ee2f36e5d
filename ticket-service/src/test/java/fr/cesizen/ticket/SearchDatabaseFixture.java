package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** What tests do to the index of words behind the service's back. */
public final class SearchDatabaseFixture {

    private static final String SCHEMA = "set search_path to ticket; ";

    /** How many words of a ticket the index has. */
    public static long buckets(String ticket) {
        return Database.count("select count(*) from ticket.ticket_word where ticket = " + id(ticket));
    }

    /** Makes the index say of a ticket what it says of another one. */
    public static void copyBuckets(String from, String to) {
        Database.run(SCHEMA + "insert into ticket_word select w.bucket, k.id, k.person from ticket_word w, ticket k"
                + " where w.ticket = " + id(from) + " and k.id = " + id(to) + " on conflict do nothing");
    }

    /** Makes a ticket look as if it had been written before there was an index. */
    public static void forget(String ticket) {
        Database.run(SCHEMA + "delete from ticket_word where ticket = " + id(ticket)
                + "; update ticket_message set searchable = false where ticket = " + id(ticket));
    }

    private static String id(String ticket) {
        return "'" + TicketClient.id(ticket) + "'";
    }

    private SearchDatabaseFixture() {}
}
