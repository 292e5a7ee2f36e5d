package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** What tests do to files behind the service's back. */
public final class AttachmentDatabaseFixture {

    private static final String SCHEMA = "set search_path to ticket; ";

    /** How many pieces of a file are kept. */
    public static long pieces(String file) {
        return Database.count("select count(*) from ticket.ticket_attachment_chunk where attachment = '" + file + "'");
    }

    /** The pieces in which a text stands as it was written; none, if all are encrypted. */
    public static long legible(String text) {
        return Database.count("select count(*) from ticket.ticket_attachment_chunk where position('" + text
                + "'::bytea in octets) > 0");
    }

    /** Makes a file, sent or not, look as if it had arrived earlier, for example {@code 2 days}. */
    public static void setBack(String file, String time) {
        Database.run(SCHEMA + "update ticket_attachment set started_at = started_at - interval '" + time
                + "' where id = '" + file + "'");
    }

    /** Makes a file look as if its sender's network had failed in the middle. */
    public static void leaveUnfinished(String file) {
        Database.run(SCHEMA + "update ticket_attachment set name = null, type = null, size = null, chunks = null"
                + " where id = '" + file + "'");
    }

    /** Swaps the first two pieces of a file. */
    public static void swapPieces(String file) {
        var where = " where attachment = '" + file + "' and number = ";
        Database.run(SCHEMA + "update ticket_attachment_chunk set number = -1" + where + "0"
                + "; update ticket_attachment_chunk set number = 0" + where + "1"
                + "; update ticket_attachment_chunk set number = 1" + where + "-1");
    }

    /** Takes the last piece of a file away, and says that it has one less. */
    public static void cutOff(String file) {
        Database.run(SCHEMA + "delete from ticket_attachment_chunk c where attachment = '" + file
                + "' and number = (select chunks - 1 from ticket_attachment where id = c.attachment)"
                + "; update ticket_attachment set chunks = chunks - 1 where id = '" + file + "'");
    }

    /** Gives the pieces of a file to another one of the same person. */
    public static void movePieces(String from, String to) {
        Database.run(SCHEMA + "delete from ticket_attachment_chunk where attachment = '" + to
                + "'; update ticket_attachment_chunk set attachment = '" + to + "' where attachment = '" + from + "'");
    }

    private AttachmentDatabaseFixture() {}
}
