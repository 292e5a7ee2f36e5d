package fr.cesizen.ticket.mail;

import java.util.List;

/**
 * What somebody wrote by mail, without what is quoted.
 *
 * @param messageId as the sender's program made it, by which a mail is known when it comes twice
 * @param from address of the sender
 * @param recipients addresses
 * @param text empty when there is none, or the mail is too large to be read
 * @param files that came with it
 */
record IncomingMail(String messageId, String from, List<String> recipients, String text, MailFiles files) {}
