package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'à' HH:mm", Locale.FRENCH)
            .withZone(ZONE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "EEEE, d MMMM uuuu 'at' HH:mm", Locale.ENGLISH)
            .withZone(ZONE);

    /** The kinds of things that staff are told of. */
    enum Kind {
        TICKET("ticket", "demande", "ticket", "/equipe/"),
        INCIDENT("incident", "incident", "incident", "/equipe/incidents/");

        private final String code;
        private final String french;
        private final String english;
        private final String page;

        Kind(String code, String french, String english, String page) {
            this.code = code;
            this.french = french;
            this.english = english;
            this.page = page;
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

    /**
     * What staff read, French and English: what it is about, by when they are to act, and where.
     *
     * @param web address of the web client; blank when there is none
     */
    String message(String web) {
        var lines = new ArrayList<>(List.of(summary().fr(), summary().en()));
        if (!ended) {
            lines.add("Échéance : " + FRENCH.format(due) + ", heure de Paris");
            lines.add("Due: " + ENGLISH.format(due) + ", Paris time");
        }
        link(web).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Where staff act; empty when there is no web client. */
    Optional<String> link(String web) {
        return web.isBlank()
                ? Optional.empty()
                : Optional.of(web.strip().replaceAll("/+$", "") + subject.kind().page + subject.id());
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
