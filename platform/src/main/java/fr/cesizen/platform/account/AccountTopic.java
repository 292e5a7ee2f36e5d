package fr.cesizen.platform.account;

import java.time.Instant;
import java.util.Objects;

/** What auth-service tells of accounts, as far as every service reads it. */
final class AccountTopic {

    static final String TOPIC = "cesizen.account";
    static final String DEACTIVATED = "fr.cesizen.account.deactivated.v1";
    static final String REACTIVATED = "fr.cesizen.account.reactivated.v1";

    /** When the account was closed, or opened again. */
    record Changed(Instant at) {

        Changed {
            Objects.requireNonNull(at, "at");
        }
    }

    private AccountTopic() {}
}
