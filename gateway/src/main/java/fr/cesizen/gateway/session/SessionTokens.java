package fr.cesizen.gateway.session;

import java.time.Instant;

/**
 * What the cookie of a signed-in person holds: Keycloak's tokens, and when they end.
 *
 * @param access sent to the services
 * @param refresh good for the next pair
 * @param accessEnds in seconds since 1970
 * @param refreshEnds in seconds since 1970: the end of the session unless it is used before
 */
record SessionTokens(String access, String refresh, long accessEnds, long refreshEnds) {

    /** Whether the access token is good until {@code moment}. */
    boolean lastsUntil(Instant moment) {
        return accessEnds > moment.getEpochSecond();
    }

    /** Leaves out the tokens. */
    @Override
    public String toString() {
        return "SessionTokens[until " + Instant.ofEpochSecond(accessEnds) + "]";
    }
}
