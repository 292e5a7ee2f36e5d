package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.problems.Problem;
import java.util.Arrays;

/** How far a request under the GDPR is, whatever the right. */
public enum RequestState {
    /** Nothing was done yet. */
    RECEIVED,
    /** Nothing can be done before the person has proved who they are; the clock stands still. */
    IDENTITY_AWAITED,
    IN_PROGRESS,
    /** In progress, with two further months that the person was told of. */
    EXTENDED,
    COMPLETED,
    REFUSED,
    /** Taken back by the person. */
    WITHDRAWN;

    /** @throws Problem 400 pointing at the parameter that names it */
    static RequestState of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf("?state"));
    }

    /** Whether nothing follows. */
    public boolean isClosed() {
        return this == COMPLETED || this == REFUSED || this == WITHDRAWN;
    }
}
