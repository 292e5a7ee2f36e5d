package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What nobody does with a device that they find unlocked, and what they may. */
@ServiceTest
class RecentSignInTest {

    private static final Duration TOO_LONG = Duration.ofMinutes(16);

    @Autowired
    ApiClient api;

    UUID lea;

    @BeforeEach
    void someoneNew() {
        lea = UUID.randomUUID();
    }

    ApiClient signedIn(Duration ago) {
        return api.with(TestTokens.signedIn(ago, lea, "user", "admin", "dpo"));
    }

    static ApiAnswer send(ApiClient who, String method, String path, String body) {
        return body == null
                ? who.get(path)
                : who.request(HttpMethod.valueOf(method), path).key().body(body).send();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/api/v1/privacy/erasures        |{\"confirmation\":\"ERASE\"}",
                "POST|/api/v1/privacy/requests        |{\"right\":\"RECTIFICATION\"}",
                "POST|/api/v1/privacy/exports         |{\"right\":\"ACCESS\"}",
                "GET |/api/v1/privacy/export          |",
                "GET |/api/v1/privacy/portability     |",
                "GET |/api/v1/statistics              |",
                "GET |/api/v1/statistics/csv          |",
                "GET |/api/v1/privacy/register        |",
                "GET |/api/v1/privacy/register/consents|",
                "GET |/api/v1/privacy/register/erasures|",
            })
    void isAskedForWhereMuchCouldBeTakenOrLost(String method, String path, String body) {
        var challenge = send(signedIn(TOO_LONG), method.strip(), path.strip(), body)
                .problem(401, "recent-sign-in-required")
                .challenge();
        assertThat(challenge).contains("insufficient_user_authentication", "max_age=\"900\"");
        assertThat(send(signedIn(Duration.ofMinutes(14)), method.strip(), path.strip(), body)
                        .status())
                .isNotIn(401, 403);
    }

    @Test
    void isNotAskedOfWhoeverTakesAnErasureBackOrReadsWhatTheyAskedFor() {
        var id = PrivacyClient.erase(signedIn(Duration.ZERO))
                .status(202)
                .json()
                .path("id")
                .asString();
        var old = signedIn(TOO_LONG);
        old.get(PrivacyClient.REQUESTS).status(200);
        old.get("/api/v1/consents/history").status(200);
        old.get(PrivacyClient.EXPORTS + "/" + UUID.randomUUID() + "/archive").status(404);
        PrivacyClient.consent(old, "journal", false).status(200);
        old.delete(PrivacyClient.REQUESTS + "/" + id).status(204);
    }
}
