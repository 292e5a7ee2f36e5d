package fr.cesizen.ticket.live;

import fr.cesizen.platform.problems.Problem;
import java.util.Arrays;

/** What a member of staff does with a ticket just now. */
enum PresenceKind {
    LOOKING,
    /** An answer or a note, which nobody else sees yet. */
    WRITING;

    /** @throws Problem 400 for another word */
    static PresenceKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf("/doing"));
    }
}
