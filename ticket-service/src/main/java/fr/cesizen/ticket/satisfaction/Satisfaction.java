package fr.cesizen.ticket.satisfaction;

import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How content the person of a closed ticket was.
 *
 * @param score 1 (not at all) to 5 (very)
 * @param comment in clear text; the repository encrypts it
 * @param ratedAt when the person said so for the first time
 */
record Satisfaction(
        UUID ticket, UUID person, int score, @Nullable String comment, Instant ratedAt) {

    /** How long a person may change their mind. */
    static final Duration CHANGEABLE = Duration.ofDays(7);

    Satisfaction ratedAt(Instant first) {
        return new Satisfaction(ticket, person, score, comment, first);
    }

    Cursor cursor() {
        return new Cursor(ratedAt, ticket);
    }
}
