package fr.cesizen.gateway.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as a page may know it.
 *
 * @param person the account's id, a UUID; left out when nobody is signed in
 * @param roles of {@code user}, {@code support}, {@code admin}, {@code dpo}
 * @param expiresAt when the access token ends (UTC): a page renews it a minute before; left out when nobody is signed in
 */
@Schema(name = "Session")
record SessionView(
        boolean signedIn,
        @Nullable String person,
        List<String> roles,
        @Nullable Instant expiresAt) {

    static final SessionView NOBODY = new SessionView(false, null, List.of(), null);

    static SessionView of(SessionTokens tokens) {
        return new SessionView(
                true,
                TokenClaimsReader.person(tokens.access()),
                TokenClaimsReader.roles(tokens.access()),
                Instant.ofEpochSecond(tokens.accessEnds()));
    }
}
