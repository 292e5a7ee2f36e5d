package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.level.Priority;
import java.util.Arrays;

/** What people notice of an incident. */
public enum Impact {
    /** Nothing. */
    NONE,
    /** It is slow, or a part of it fails. */
    DEGRADED,
    /** It does not work. */
    OUTAGE;

    /** What a priority that an alert gave means, until staff say otherwise. */
    public static Impact of(Priority priority) {
        return switch (priority) {
            case P1 -> OUTAGE;
            case P2 -> DEGRADED;
            case P3, P4 -> NONE;
        };
    }

    /** Parses the code in a request. @throws Problem 400 for another word */
    public static Impact parse(String code) {
        return Arrays.stream(values())
                .filter(impact -> impact.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf("/impact"));
    }
}
