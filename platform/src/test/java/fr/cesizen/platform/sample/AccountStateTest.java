package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.AccountEvents;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has no account any more, and whoever signed in too long ago for what they ask. */
@SampleTest
class AccountStateTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Autowired
    ApiClient api;

    private final UUID lea = UUID.randomUUID();

    private int status() {
        return api.as(lea).get("/api/v1/notes").status();
    }

    @Test
    void refusesEverythingToAClosedAccountUntilItIsOpenAgain() {
        var now = Instant.now();
        api.as(lea).get("/api/v1/notes").status(200);
        AccountEvents.deactivate(lea, now);
        await().until(() -> status() == 403);
        api.as(lea).in("en").get("/api/v1/notes").problem(403, "account-deactivated");
        api.as(lea).get("/internal/personal-data").problem(403, "account-deactivated");
        api.somebody().get("/api/v1/notes").status(200);
        AccountEvents.reactivate(lea, now.plusSeconds(1));
        await().until(() -> status() == 200);
    }

    @Test
    void takesTheLaterOfTwoChangesWhicheverArrivesFirst() {
        AccountEvents.reactivate(lea, NOON.plusSeconds(60));
        AccountEvents.deactivate(lea, NOON);
        AccountEvents.deactivate(lea, NOON.plusSeconds(1));
        await().until(() -> StoredRows.of(lea, "sample.account_state") == 1);
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void asksWhoeverSignedInLongAgoToSignInAgain() {
        api.as(lea).get("/api/v1/notes/recent").status(200);
        api.with(TestTokens.signedIn(Duration.ofMinutes(14), lea, "user"))
                .get("/api/v1/notes/recent")
                .status(200);
        var old = api.with(TestTokens.signedIn(Duration.ofMinutes(16), lea, "user"));
        old.get("/api/v1/notes").status(200);
        var refusal = old.in("en").get("/api/v1/notes/recent").problem(401, "recent-sign-in-required");
        refusal.has("$.maxAge", 900);
        assertThat(refusal.headers().getFirst("WWW-Authenticate"))
                .startsWith("Bearer error=\"insufficient_user_authentication\"")
                .endsWith("max_age=\"900\"");
    }
}
