package fr.cesizen.local.tour;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A user of the system, with the state of their client. */
public final class TourUser {

    private static final List<Map<String, Object>> CONSENTS = List.of(
            Map.of("purpose", "journal", "granted", true, "version", "1"),
            Map.of("purpose", "assessments", "granted", true, "version", "1"),
            Map.of("purpose", "statistics", "granted", false, "version", "1"));

    public final String email;
    public final String id;
    private final GatewayClient gateway;
    private final String password;
    private final List<String> created = new ArrayList<>();

    @Nullable
    private String token;

    private TourUser(GatewayClient gateway, String email, String password, String id) {
        this.gateway = gateway;
        this.email = email;
        this.password = password;
        this.id = id;
    }

    public static TourUser signUp(GatewayClient gateway, String name) {
        var unique = UUID.randomUUID().toString();
        var email = "tour-" + unique + "@example.org";
        var password = "une phrase à retenir " + unique.substring(0, 8);
        var account = Map.of(
                "email", email,
                "password", password,
                "name", name,
                "birthDate", "1990-05-17",
                "language", "fr",
                "consents", CONSENTS);
        var id = gateway.post(null, "/api/v1/accounts", account).must(201).text("id");
        return new TourUser(gateway, email, password, id);
    }

    /** A signed-in member of staff, whose account the launcher created. */
    public static TourUser staff(Stack stack, String role) {
        var gateway = new GatewayClient(stack.url(Component.GATEWAY));
        var password = stack.secrets().staff(role);
        var person = new TourUser(gateway, role + "@cesizen.local", password, "");
        person.signIn();
        return person;
    }

    public void signIn() {
        token = new SignInClient(gateway).token(email, password);
    }

    boolean canSignIn() {
        return !new SignInClient(gateway).isRefused(email, password);
    }

    public Response get(String path) {
        return gateway.get(token(), path);
    }

    /** Reads the JSON at {@code path}. */
    public JsonNode read(String path) {
        return get(path).must(200).json();
    }

    public Response post(String path, Object body) {
        return gateway.post(token(), path, body);
    }

    /** Creates something that belongs to this user, and remembers its path. */
    public Response create(String path, Object body) {
        var answer = post(path, body).must(201);
        created.add(path + "/" + answer.text("id"));
        return answer;
    }

    /** The paths of everything that this user has created. */
    public List<String> created() {
        return created;
    }

    public Response send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        return gateway.send(token(), method, path, body, headers);
    }

    /** The current access token. */
    public String token() {
        return Objects.requireNonNull(token, "not signed in");
    }
}
