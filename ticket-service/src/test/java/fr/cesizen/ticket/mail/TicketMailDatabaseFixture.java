package fr.cesizen.ticket.mail;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** What tests do to mails behind the service's back. */
final class TicketMailDatabaseFixture {

    /** Makes an address one that was given before addresses were hashed. */
    static void forgetHash(UUID person) {
        Database.run("set search_path to ticket; update mail_address set address_hash = null where person = '" + person
                + "'");
    }

    /** Makes a day pass since a person was told where to write. */
    static void tellAgain(UUID person) {
        Database.run(
                "set search_path to ticket; update mail_address set told_at = told_at - interval '25 hours' where person = '"
                        + person + "'");
    }

    /** How many mails wait for a person. */
    static long waiting(UUID person) {
        return Database.count("select count(*) from ticket.person_mail where person = '" + person + "'");
    }

    private TicketMailDatabaseFixture() {}
}
