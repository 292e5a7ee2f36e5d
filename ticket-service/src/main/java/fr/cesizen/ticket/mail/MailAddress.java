package fr.cesizen.ticket.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a person wants to be told that an answer waits.
 *
 * @param address in clear text; the repository encrypts it
 * @param since when they said so last
 */
record MailAddress(UUID person, String address, Instant since) {}
