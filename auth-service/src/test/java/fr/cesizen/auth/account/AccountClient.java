package fr.cesizen.auth.account;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** The words of accounts: what a person does with theirs. */
public class AccountClient {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String MINE = ACCOUNTS + "/me";
    private static final String PARENTAL = ACCOUNTS + "/parental-requests";

    private final ApiClient api;

    AccountClient(ApiClient api) {
        this.api = api;
    }

    ApiAnswer signUp(Object body) {
        return signUp("fr", body);
    }

    ApiAnswer signUp(String language, Object body) {
        return api.in(language).post(ACCOUNTS, body);
    }

    /** Signs Léa up and returns her id. */
    public UUID lea(String email) {
        return UUID.fromString(signUp(AccountFixtures.body(email)).status(201).id());
    }

    /** Tom is ten and asks a parent. */
    public ApiAnswer askParent(String email, String parent) {
        return api.in("fr").post(PARENTAL, AccountFixtures.child(email, parent));
    }

    public ApiAnswer askParent(Object body) {
        return api.in("fr").post(PARENTAL, body);
    }

    /** What a parent does by the link in their mail: {@code search}, {@code decision} or {@code withdrawal}. */
    public ApiAnswer byLink(String what, Object body) {
        return api.in("fr").post(PARENTAL + "/" + what, body);
    }

    public ApiAnswer read(UUID person) {
        return api.as(person).get(MINE);
    }

    public ApiAnswer change(UUID person, String ifMatch, Object body) {
        return api.as(person).put(MINE, ifMatch, body);
    }

    ApiAnswer deactivate(UUID person) {
        return api.as(person).request(HttpMethod.POST, MINE + "/deactivation").send();
    }
}
