package fr.cesizen.auth.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts that tests ask for, each with an e-mail of its own. */
public final class AccountFixtures {

    public static final String PASSWORD = "une phrase que je retiens";
    static final LocalDate BORN = LocalDate.of(1998, 4, 12);

    public static String email() {
        return "lea." + UUID.randomUUID() + "@example.org";
    }

    static NewAccount lea(String email) {
        return lea(email, "Léa");
    }

    static NewAccount lea(String email, String name) {
        return new NewAccount(
                email, PASSWORD, name, BORN, "fr", null, List.of(new ConsentAnswer("journal", true, "2026-11")));
    }

    /** The body of a sign-up, to be spoilt by a test. */
    static Map<String, Object> body(String email) {
        var body = new HashMap<String, Object>();
        body.put("email", email);
        body.put("password", PASSWORD);
        body.put("name", "Léa");
        body.put("birthDate", BORN.toString());
        body.put("language", "fr");
        body.put("consents", List.of(Map.of("purpose", "journal", "granted", true, "version", "2026-11")));
        return body;
    }

    /** What a child of ten asks a parent for. */
    public static Map<String, Object> child(String email, String parent) {
        var body = body(email);
        body.remove("password");
        body.put("name", "Tom");
        body.put("birthDate", LocalDate.now(ProfileRules.FRANCE).minusYears(10).toString());
        body.put("parentEmail", parent);
        return body;
    }

    public static Map<String, Object> change(String name) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("birthDate", BORN.toString());
        body.put("language", "en");
        return body;
    }

    private AccountFixtures() {}
}
