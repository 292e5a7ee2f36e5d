package fr.cesizen.gateway.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a sign-in ended.
 *
 * @param outcome a word that the home page understands: {@code failed}, {@code cancelled}, {@code unavailable}; null when
 *     the person is signed in
 */
record SignInResult(
        @Nullable SessionTokens signedIn, @Nullable String outcome) {

    static SignInResult signedIn(SessionTokens tokens) {
        return new SignInResult(tokens, null);
    }

    /** The answer belongs to no sign-in of this browser, or Keycloak took it for none. */
    static SignInResult failed() {
        return new SignInResult(null, "failed");
    }

    /** The person went back. */
    static SignInResult cancelled() {
        return new SignInResult(null, "cancelled");
    }

    /** Keycloak did not answer in time. */
    static SignInResult unavailable() {
        return new SignInResult(null, "unavailable");
    }

    Optional<SessionTokens> tokens() {
        return Optional.ofNullable(signedIn);
    }

    /** Where the person goes who wanted to go {@code then}. */
    String page(String then) {
        return outcome == null ? then : ReturnPath.homeAfter(outcome);
    }
}
