package fr.cesizen.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few calls of Keycloak's administration that the launcher needs, as the admin of the master realm. */
final class KeycloakAdmin {

    static final String USER = "admin";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI server;
    private final String password;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    KeycloakAdmin(URI server, String password) {
        this.server = server;
        this.password = password;
    }

    void signIn() throws IOException {
        var form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password=" + password;
        var answer = send(HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        token = json(answer).path("access_token").asString();
    }

    /** @param path below {@code /admin/realms/cesizen} */
    JsonNode get(String path) throws IOException {
        return json(send(request(path).GET()));
    }

    void post(String path, Object body) throws IOException {
        send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException ex) {
            throw new IOException("Keycloak answers no JSON to " + answer.uri().getPath(), ex);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/admin/realms/cesizen" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException("Keycloak answers " + answer.statusCode() + " to "
                        + answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
            }
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        }
    }
}
