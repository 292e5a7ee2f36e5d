package fr.cesizen.local.tour;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who signed up, with what their client holds. */
public final class Person {

    public final String name;
    public final String email;
    public final String id;
    private final Gateway gateway;
    private final String password;

    @Nullable
    private String token;

    private Person(Gateway gateway, String name, String email, String password, String id) {
        this.gateway = gateway;
        this.name = name;
        this.email = email;
        this.password = password;
        this.id = id;
    }

    public static Person signUp(Gateway gateway, String name) {
        var unique = UUID.randomUUID().toString();
        var email = "tour-" + unique + "@example.org";
        var password = "une phrase à retenir " + unique.substring(0, 8);
        var account = Map.of(
                "email",
                email,
                "password",
                password,
                "name",
                name,
                "birthDate",
                "1990-05-17",
                "language",
                "fr",
                "consents",
                List.of(
                        Map.of("purpose", "journal", "granted", true, "version", "1"),
                        Map.of("purpose", "assessments", "granted", true, "version", "1"),
                        Map.of("purpose", "statistics", "granted", false, "version", "1")));
        var id = gateway.post(null, "/api/v1/accounts", account).must(201).text("id");
        return new Person(gateway, name, email, password, id);
    }

    /** Somebody of the staff, whose account the launcher made. */
    public static Person staff(Gateway gateway, String role, String password) {
        var person = new Person(gateway, role, role + "@cesizen.local", password, "");
        person.signIn();
        return person;
    }

    public void signIn() {
        token = SignIn.as(gateway, email, password);
    }

    public boolean canSignIn() {
        return !SignIn.isRefused(gateway, email, password);
    }

    public Answer get(String path) {
        return gateway.get(token(), path);
    }

    public Answer post(String path, Object body) {
        return gateway.post(token(), path, body);
    }

    public Answer upload(String path, String type, byte[] file) {
        return gateway.upload(token(), path, type, file);
    }

    public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        return gateway.send(token(), method, path, body, headers);
    }

    /** The access token in hand. */
    public String token() {
        return Objects.requireNonNull(token, "not signed in");
    }
}
