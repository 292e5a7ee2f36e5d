package fr.cesizen.ticket.link;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;

/** What another ticket is to a ticket. */
enum LinkKind {
    /** They are about the same. */
    DUPLICATE,
    /** They have to do with each other. */
    RELATED,
    /** The other one is where this one comes from. */
    CAUSED_BY,
    /** The other one comes from this one. It is stored from the other end. */
    CAUSES;

    /** What the first ticket is to the other one. */
    LinkKind inverse() {
        return switch (this) {
            case DUPLICATE, RELATED -> this;
            case CAUSED_BY -> CAUSES;
            case CAUSES -> CAUSED_BY;
        };
    }

    /** Parses the code in a request, such as {@code caused-by}. @throws Problem 400 for another word */
    static LinkKind of(String code) {
        return EnumCodes.find(LinkKind.class, code).orElseThrow(() -> Problem.notOneOf("/kind"));
    }
}
