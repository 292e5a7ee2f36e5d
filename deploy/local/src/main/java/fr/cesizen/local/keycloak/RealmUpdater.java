package fr.cesizen.local.keycloak;

import fr.cesizen.local.layout.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a realm that is there already to what its file says about mail, themes and what people may be asked to do: Keycloak
 * itself imports a realm once and never again. Clients, roles and people stay as they are.
 */
final class RealmUpdater {

    /** The settings of the realm that are brought up to date. */
    private static final List<String> SETTINGS =
            List.of("loginTheme", "emailTheme", "verifyEmail", "resetPasswordAllowed", "smtpServer", "eventsListeners");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(?::([^}]*))?}");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String password;
    private final Map<String, String> environment;

    /** @param environment that of Keycloak, which the file's variables are read from */
    RealmUpdater(URI keycloak, String password, Map<String, String> environment) {
        this.keycloak = keycloak;
        this.password = password;
        this.environment = environment;
    }

    /** Sends what the file says; changes nothing where that is so already. */
    void update(Path file) throws IOException {
        var realm = JSON.readTree(filled(Files.readString(file)));
        var settings = JSON.createObjectNode();
        SETTINGS.forEach(name -> settings.set(name, realm.path(name)));
        var token = token();
        put(token, "/admin/realms/cesizen", settings);
        for (var action : realm.path("requiredActions")) {
            var path = "/admin/realms/cesizen/authentication/required-actions/"
                    + action.path("alias").asString();
            put(token, path, (ObjectNode) action);
        }
    }

    private String filled(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        environment.getOrDefault(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }

    private String token() throws IOException {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asString();
    }

    private void put(String token, String path, ObjectNode body) throws IOException {
        send(HttpRequest.newBuilder(keycloak.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new LauncherException("Keycloak's realm cannot be brought up to date: " + answer.statusCode()
                        + " " + answer.uri().getPath());
            }
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", ex);
        }
    }
}
