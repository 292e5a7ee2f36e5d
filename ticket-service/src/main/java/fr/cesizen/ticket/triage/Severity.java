package fr.cesizen.ticket.triage;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.level.Priority;
import java.util.Arrays;

/** How much something matters: how many people it touches (impact), or how soon it hurts (urgency). */
enum Severity {
    LOW(0),
    MEDIUM(1),
    HIGH(2);

    private final int weight;

    Severity(int weight) {
        this.weight = weight;
    }

    /** The priority by impact and urgency: the two count alike. */
    static Priority priority(Severity impact, Severity urgency) {
        return switch (impact.weight + urgency.weight) {
            case 4 -> Priority.P1;
            case 3 -> Priority.P2;
            case 2 -> Priority.P3;
            default -> Priority.P4;
        };
    }

    /** Parses the code in a request. @throws Problem 400 for another word */
    static Severity of(String code, String pointer) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf(pointer));
    }
}
