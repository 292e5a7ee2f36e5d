package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;

/**
 * What a channel is to tell of a ticket or an incident. It holds no word of either and nothing of a person.
 *
 * @param id of the delivery: the same at every attempt, so that a receiver can know a repetition
 * @param subject what it is about
 * @param clock the {@link fr.cesizen.ticket.level.ClockKind}
 * @param share how much of the promise is used up, in percent; 0 for an incident that has just been opened
 * @param ended whether the matter is over
 */
record Escalation(UUID id, Subject subject, String clock, int share, String priority, Instant due, boolean ended) {

    /** The kinds of things that staff are told of. */
    enum Kind {
        TICKET("ticket", "demande", "ticket"),
        INCIDENT("incident", "incident", "incident");

        private final String code;
        private final String french;
        private final String english;

        Kind(String code, String french, String english) {
            this.code = code;
            this.french = french;
            this.english = english;
        }
    }

    /** A ticket or an incident. */
    record Subject(Kind kind, UUID id) {

        String code() {
            return kind.code;
        }

        private String named(boolean french) {
            return (french ? kind.french : kind.english) + " " + id;
        }
    }

    /** One incident at a receiver for each ticket or incident, however often staff are told of it. */
    String incident() {
        return "cesizen-" + subject.code() + "-" + subject.id();
    }

    boolean isOverdue() {
        return share >= 100;
    }

    /** One line, French and English. */
    LocalizedText summary() {
        return new LocalizedText("[%s] %s".formatted(priority, text(true)), "[%s] %s".formatted(priority, text(false)));
    }

    private String text(boolean french) {
        var name = subject.named(french);
        if (ended) {
            return (french ? "Résolu : " : "Resolved: ") + name;
        }
        if (share == 0) {
            return (french ? "Nouveau : " : "New: ") + name;
        }
        if (isOverdue()) {
            return french
                    ? "%s dépassé : %s".formatted(clock(true), name)
                    : "%s missed: %s".formatted(clock(false), name);
        }
        return french
                ? "%d %% du délai de %s écoulés : %s".formatted(share, clock(true), name)
                : "%d %% of the time for %s used up: %s".formatted(share, clock(false), name);
    }

    private String clock(boolean french) {
        return switch (clock) {
            case "FIRST_RESPONSE" -> french ? "première réponse" : "first response";
            case "NEXT_RESPONSE" -> french ? "réponse suivante" : "next response";
            default -> french ? "résolution" : "resolution";
        };
    }
}
