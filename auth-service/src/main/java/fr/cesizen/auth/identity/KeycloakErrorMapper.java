package fr.cesizen.auth.identity;

import fr.cesizen.platform.problems.Problem;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps Keycloak's objections to a new identity to problems that the person can act on. */
final class KeycloakErrorMapper {

    /**
     * Maps Keycloak's message keys (login/messages) to problem slugs; the first number in Keycloak's text is the bound.
     */
    private static final Map<String, String> PASSWORD = Map.ofEntries(
            Map.entry("invalidPasswordMinLengthMessage", "password-too-short"),
            Map.entry("invalidPasswordMaxLengthMessage", "password-too-long"),
            Map.entry("invalidPasswordMinDigitsMessage", "password-needs-digits"),
            Map.entry("invalidPasswordMinLowerCaseCharsMessage", "password-needs-lower-case"),
            Map.entry("invalidPasswordMinUpperCaseCharsMessage", "password-needs-upper-case"),
            Map.entry("invalidPasswordMinSpecialCharsMessage", "password-needs-special-characters"),
            Map.entry("invalidPasswordNotUsernameMessage", "password-is-email"),
            Map.entry("invalidPasswordNotContainsUsernameMessage", "password-is-email"),
            Map.entry("invalidPasswordNotEmailMessage", "password-is-email"),
            Map.entry("invalidPasswordHistoryMessage", "password-used-before"),
            Map.entry("invalidPasswordBlacklistedMessage", "password-too-common"));

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final JsonMapper JSON = new JsonMapper();

    /** The e-mail address is already in use. */
    static Problem taken() {
        return Problem.conflict("email-taken").at("/email");
    }

    /**
     * Tells which of the person's choices is invalid, from the body of Keycloak's 400. A 400 that blames none of them
     * is treated as an outage: Keycloak responds that way when its own database fails, for example at the first
     * creation after a crash of PostgreSQL.
     */
    static RuntimeException of(String body) {
        var answer = read(body);
        var key = answer.path("error").stringValue("");
        if (key.startsWith("invalidPassword")) {
            var bound = NUMBER.matcher(answer.path("error_description").stringValue(""));
            return Problem.rule(PASSWORD.getOrDefault(key, "password-refused"), bound.find() ? bound.group() : "?")
                    .at("/password");
        }
        return blames(answer) || answer.path("errors").valueStream().anyMatch(KeycloakErrorMapper::blames)
                ? Problem.rule("email-refused").at("/email")
                : new ServiceUnavailableException();
    }

    /** The user name is the e-mail address: the only field besides the password that the person chose. */
    private static boolean blames(JsonNode fault) {
        return fault.path("field").stringValue("").matches("email|username");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException ex) {
            throw new ServiceUnavailableException(); // without the body, which may repeat the person's data
        }
    }

    private KeycloakErrorMapper() {}
}
