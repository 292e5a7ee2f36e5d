package fr.cesizen.ticket.level;

import fr.cesizen.platform.problems.Problem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How urgent a ticket is; a {@link ServicePolicy} says what each priority is owed. */
public enum Priority {
    /** The person cannot use the service, or fears for their data. */
    P1,
    /** Something important does not work. */
    P2,
    /** A question or a nuisance: the default. */
    P3,
    /** A wish. */
    P4;

    /** Parses the code in a request; {@link #P3} when absent. @throws Problem 400 for another word */
    public static Priority of(@Nullable String code) {
        return code == null
                ? P3
                : Arrays.stream(values())
                        .filter(priority -> priority.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Problem.notOneOf("/priority"));
    }
}
