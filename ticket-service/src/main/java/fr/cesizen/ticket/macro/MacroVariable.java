package fr.cesizen.ticket.macro;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.ticket.support.Ticket;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a macro may say of the ticket that it answers: nothing that the person does not see anyway. */
enum MacroVariable {
    /** The ticket's id. */
    TICKET,
    /** What the person called it. */
    SUBJECT,
    /** When it was opened. */
    OPENED,
    /** P1 to P4. */
    PRIORITY,
    /** Until when a first answer was promised. */
    FIRST_RESPONSE_DUE;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH:mm", Locale.FRENCH).withZone(ZONE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm", Locale.ENGLISH)
            .withZone(ZONE);

    /** The value for a ticket, as its person is used to read it; times are those of Paris. */
    String of(Ticket ticket, Locale language) {
        return switch (this) {
            case TICKET -> ticket.id().toString();
            case SUBJECT -> ticket.subject();
            case OPENED -> time(ticket.openedAt(), language);
            case PRIORITY -> ticket.priority().name();
            case FIRST_RESPONSE_DUE -> time(ticket.promise().firstDue(), language);
        };
    }

    private static String time(Instant at, Locale language) {
        return (language.equals(Locale.ENGLISH) ? ENGLISH : FRENCH).format(at);
    }

    /** The variables as a macro writes them, for whoever wrote another one. */
    static String list() {
        return Arrays.stream(values())
                .map(variable -> "{{" + EnumCodes.code(variable) + "}}")
                .collect(Collectors.joining(", "));
    }
}
