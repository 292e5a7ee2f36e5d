package fr.cesizen.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.gateway.UpstreamServers;
import fr.cesizen.platform.test.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A person may do 400 things a day here, of which the first comes back after 216 s; an address sign 5 people up an hour. */
@GatewayTest
class RateLimitTest {

    @Autowired
    WebTestClient http;

    @Autowired
    MeterRegistry metrics;

    ResponseSpec call(String method, String path, String address, HttpHeaders more) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> headers.addAll(more))
                .header("X-Forwarded-For", address)
                .exchange();
    }

    ResponseSpec signUp(String address) {
        return call("POST", "/api/v1/accounts", address, new HttpHeaders());
    }

    static HttpHeaders token(UUID person) {
        var headers = new HttpHeaders();
        headers.set("Authorization", TestTokens.bearer(person));
        return headers;
    }

    @Test
    void saysWhatIsLeft() {
        call("GET", "/api/v1/journal/entries", "203.0.113.1", token(UUID.randomUUID()))
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"person\";q=400;w=86400")
                .expectHeader()
                .valueMatches("RateLimit", "\"person\";r=399;t=\\d+");
        call("POST", "/api/v1/accounts", "203.0.113.2", new HttpHeaders())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"address\";q=10000;w=60, \"sign-up\";q=5;w=3600")
                .expectHeader()
                .valueMatches("RateLimit", "\"address\";r=9999;t=\\d+, \"sign-up\";r=4;t=\\d+");
    }

    @Test
    void refusesTheSixthSignUpOfAnAddressAndNobodyElses() {
        for (int i = 0; i < 5; i++) {
            signUp("203.0.113.3").expectStatus().isOk();
        }
        signUp("203.0.113.3")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueMatches("Retry-After", "[1-9]\\d*")
                .expectHeader()
                .valueMatches("RateLimit", ".*\"sign-up\";r=0;t=\\d+")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-requests")
                .jsonPath("$.title")
                .isEqualTo("Trop de requêtes")
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("sign-up"));
        signUp("203.0.113.4").expectStatus().isOk();
        call("GET", "/api/v1/emotions", "203.0.113.3", new HttpHeaders())
                .expectStatus()
                .isOk();
        assertThat(metrics.counter("cesizen_limits_refusals", "limit", "sign-up")
                        .count())
                .isPositive();
    }

    @Test
    void countsOneIpv6HouseholdAsOne() {
        for (int i = 1; i <= 5; i++) {
            signUp("2001:db8:0:1::" + i).expectStatus().isOk();
        }
        signUp("2001:db8:0:1::99").expectStatus().isEqualTo(429);
        signUp("2001:db8:0:2::1").expectStatus().isOk();
    }

    @Test
    void countsPeopleByTheirTokenWhereverTheyAre() {
        var lea = UUID.randomUUID();
        for (int i = 0; i < 400; i++) {
            call("GET", "/api/v1/journal/entries", "203.0.113." + i % 200, token(lea))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult();
        }
        call("GET", "/api/v1/journal/entries", "203.0.113.5", token(lea))
                .expectStatus()
                .isEqualTo(429);
        call("GET", "/api/v1/journal/entries", "203.0.113.5", token(UUID.randomUUID()))
                .expectStatus()
                .isOk();
    }

    @Test
    void countsGuessedTokensForTheirAddress() {
        var guess = new HttpHeaders();
        guess.set("Authorization", TestTokens.refused(UUID.randomUUID()).get("another key"));
        call("GET", "/api/v1/journal/entries", "203.0.113.6", guess)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches("RateLimit", "\"address\";r=9999;t=\\d+");
        call("GET", "/api/v1/emotions", "203.0.113.6", guess)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("RateLimit", "\"address\";r=999\\d;t=\\d+");
    }

    @Test
    void countsHeadAsGet() {
        call("HEAD", "/api/v1/privacy/export", "203.0.113.8", token(UUID.randomUUID()))
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"person\";q=400;w=86400, \"export\";q=10;w=3600");
        call("HEAD", "/api/v1/privacy/erasures/1", "203.0.113.8", new HttpHeaders())
                .expectHeader()
                .valueMatches("RateLimit-Policy", ".*\"erasure-receipt\";q=300;w=60");
        call("HEAD", "/api/v1/accounts", "203.0.113.8", new HttpHeaders())
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"address\";q=10000;w=60");
    }

    @Test
    void countsExportsByPerson() {
        call("GET", "/api/v1/privacy/export", "203.0.113.7", token(UUID.randomUUID()))
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"person\";q=400;w=86400, \"export\";q=10;w=3600");
    }

    @Test
    void doesNotCountAnExportThatFailsByOurFault() {
        var lea = token(UUID.randomUUID());
        UpstreamServers.EMOTION.on("/api/v1/privacy/export", (request, response) -> response.status(500)
                .send());
        for (int i = 0; i < 3; i++) {
            call("GET", "/api/v1/privacy/export", "203.0.113.8", lea)
                    .expectStatus()
                    .isEqualTo(500);
        }
        UpstreamServers.EMOTION.on("/api/v1/privacy/export", (request, response) -> Upstream.text(response, "archive"));
        call("GET", "/api/v1/privacy/export", "203.0.113.8", lea)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("RateLimit", "\"person\";r=396;t=\\d+, \"export\";r=9;t=\\d+");
    }
}
