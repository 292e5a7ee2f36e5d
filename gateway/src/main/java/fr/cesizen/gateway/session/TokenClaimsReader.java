package fr.cesizen.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;

/** Reads tokens that came from Keycloak itself, or from a cookie that only we can write: their signature is not asked for. */
final class TokenClaimsReader {

    private static final List<String> ROLES_OF_PEOPLE = List.of("user", "support", "admin", "dpo");

    private TokenClaimsReader() {}

    /** When the token ends, in seconds since 1970. */
    static long end(String token) {
        return claims(token).getExpirationTime().toInstant().getEpochSecond();
    }

    /** The person's id. */
    static String person(String token) {
        return claims(token).getSubject();
    }

    /** The id of Keycloak's session, which all tokens of one sign-in share. */
    static String session(String token) {
        return Objects.requireNonNull(claims(token).getClaim("sid"), "Keycloak's token names no session")
                .toString();
    }

    /** What the person may be, as the API names it; Keycloak's own roles are left out. */
    static List<String> roles(String token) {
        var realm = claims(token).getClaim("realm_access");
        var roles = realm instanceof java.util.Map<?, ?> access && access.get("roles") instanceof List<?> all
                ? all
                : List.of();
        return ROLES_OF_PEOPLE.stream().filter(roles::contains).toList();
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet();
        } catch (ParseException ex) {
            throw new IllegalStateException("Keycloak's token is no JWT"); // without the cause, which would show it
        }
    }
}
