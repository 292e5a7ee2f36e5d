package fr.cesizen.ticket.triage;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import org.jspecify.annotations.Nullable;

/** What a ticket is about. */
public enum Category {
    HELP,
    BUG,
    SUGGESTION,
    /** The person's data and rights. */
    DATA;

    /** Parses the code in a request, such as {@code bug}; {@link #HELP} when absent. @throws Problem 400 for another word */
    public static Category of(@Nullable String code) {
        return code == null
                ? HELP
                : EnumCodes.find(Category.class, code).orElseThrow(() -> Problem.notOneOf("/category"));
    }
}
