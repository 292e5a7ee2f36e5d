package fr.cesizen.auth.account;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.UUID;

/** Somebody with an account, for tests of other features. */
public record SignedUpPerson(UUID id, String email, String password) {

    /** Signs somebody new up. */
    public static SignedUpPerson at(ApiClient api) {
        var email = AccountFixtures.email();
        return new SignedUpPerson(new AccountClient(api).lea(email), email, AccountFixtures.PASSWORD);
    }

    /** What the person reads of their account. */
    public ApiAnswer account(ApiClient api) {
        return new AccountClient(api).read(id);
    }
}
