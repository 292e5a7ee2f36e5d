package fr.cesizen.ticket.mail;

import fr.cesizen.platform.mail.WaitingMail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be sent to a person.
 *
 * @param ticket null for {@code WHERE_TO_WRITE}
 * @param kind {@code ANSWER}, {@code REFUSAL}, {@code LEFT_OUT} or {@code WHERE_TO_WRITE}
 * @param language of the ticket, or of the person's last one
 * @param attempts how often it was tried, this time included
 */
record PersonMail(UUID id, @Nullable UUID ticket, UUID person, String kind, String language, int attempts)
        implements WaitingMail {}
