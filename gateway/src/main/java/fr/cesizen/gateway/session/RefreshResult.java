package fr.cesizen.gateway.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a refresh ended.
 *
 * @param next the tokens to go on with, where it is {@link Outcome#RENEWED}
 */
record RefreshResult(Outcome outcome, @Nullable SessionTokens next) {

    static final RefreshResult OVER = new RefreshResult(Outcome.OVER, null);
    static final RefreshResult UNAVAILABLE = new RefreshResult(Outcome.UNAVAILABLE, null);

    /** The three ends of a refresh. */
    enum Outcome {
        /** There are new tokens. */
        RENEWED,
        /** Keycloak knows no such session any more: the person has to sign in. */
        OVER,
        /** Keycloak could not be asked: the session may go on later. */
        UNAVAILABLE
    }

    static RefreshResult renewed(SessionTokens next) {
        return new RefreshResult(Outcome.RENEWED, next);
    }

    Optional<SessionTokens> tokens() {
        return Optional.ofNullable(next);
    }
}
