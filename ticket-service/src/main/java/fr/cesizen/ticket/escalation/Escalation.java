package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;

/**
 * What a channel is to tell of a ticket. It holds no word of the ticket and nothing of its person.
 *
 * @param id of the delivery: the same at every attempt, so that a receiver can know a repetition
 * @param clock the {@link fr.cesizen.ticket.level.ClockKind}
 * @param share how much of the promise is used up, in percent
 */
record Escalation(UUID id, UUID ticket, String clock, int share, String priority, Instant due) {

    /** One incident a ticket, however many of its promises are in danger. */
    String incident() {
        return "cesizen-ticket-" + ticket;
    }

    boolean isOverdue() {
        return share >= 100;
    }

    /** One line, French and English. */
    LocalizedText summary() {
        return isOverdue()
                ? new LocalizedText(
                        "[%s] %s dépassé : demande %s".formatted(priority, clock(true), ticket),
                        "[%s] %s missed: ticket %s".formatted(priority, clock(false), ticket))
                : new LocalizedText(
                        "[%s] %d %% du délai de %s écoulés : demande %s"
                                .formatted(priority, share, clock(true), ticket),
                        "[%s] %d %% of the time for %s used up: ticket %s"
                                .formatted(priority, share, clock(false), ticket));
    }

    private String clock(boolean french) {
        return switch (clock) {
            case "FIRST_RESPONSE" -> french ? "première réponse" : "first response";
            case "NEXT_RESPONSE" -> french ? "réponse suivante" : "next response";
            default -> french ? "résolution" : "resolution";
        };
    }
}
