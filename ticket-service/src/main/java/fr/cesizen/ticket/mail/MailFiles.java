package fr.cesizen.ticket.mail;

import java.util.List;

/**
 * The files of a mail.
 *
 * @param files that are small enough, together
 * @param isIncomplete whether others were left out
 */
record MailFiles(List<MailFile> files, boolean isIncomplete) {

    /** Of a mail that is too large to be read. */
    static final MailFiles UNREAD = new MailFiles(List.of(), true);

    /** One file, as its sender calls it. */
    record MailFile(String name, byte[] octets) {}

    boolean isEmpty() {
        return files.isEmpty() && !isIncomplete;
    }
}
