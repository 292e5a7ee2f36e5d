package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SignUpTest {

    @Autowired
    WebTestClient http;

    @Autowired
    MeterRegistry metrics;

    AccountClient client;

    @BeforeEach
    void client() {
        client = new AccountClient(http);
    }

    @Test
    void makesAnAccountThatCanSignInWithATokenForOurServices() throws Exception {
        var address = email();
        var person = client.lea(address);

        assertThat(TestKeycloak.users()
                        .get(person.toString())
                        .toRepresentation()
                        .getAttributes())
                .doesNotContainKey("signup");
        assertThat(Database.count("select count(*) from auth.profile where person = '" + person + "' and name = 'Léa'"))
                .isOne();
        assertThat(Database.count("select count(*) from auth.signup where keycloak_id = '" + person + "'"))
                .isZero();
        // Without the scope "basic" a token has no subject, without our mapper no audience (keycloak gh-31082).
        var tokens = new JsonMapper()
                .readTree(new Browser().signIn(address, PASSWORD).orElseThrow());
        var claims = SignedJWT.parse(tokens.path("access_token").asString()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(person.toString());
        assertThat(claims.getAudience()).contains("cesizen");
        assertThat(claims.getIssuer()).isEqualTo(TestKeycloak.url() + "/realms/cesizen");
        assertThat(claims.getStringClaim("email")).isEqualTo(address);
        assertThat(claims.getJSONObjectClaim("realm_access").get("roles")).isEqualTo(List.of("user"));
        assertThat(new Browser().signIn(address, "une tout autre phrase")).isEmpty();
    }

    @Test
    void tellsTheOthersWhatWasConsentedToAndNothingElse() throws Exception {
        var person = client.lea(email());

        var event = Events.about(person, "cesizen.account", 1).get(0);
        assertThat(event.getType()).isEqualTo("fr.cesizen.account.signed-up.v1");
        assertThat(new JsonMapper()
                        .readTree(Objects.requireNonNull(event.getData()).toBytes()))
                .isEqualTo(new JsonMapper().readTree("""
                        {"language": "fr", "consents": [{"purpose": "journal", "granted": true, "version": "2026-11"}]}"""));
        assertThat(event.getSubject()).isEqualTo(person.toString());
        assertThat(event.getSource()).hasToString("/auth-service");
    }

    @Test
    void asksForNoConsent() {
        var body = body(email());
        body.remove("consents");
        client.signUp(body).expectStatus().isCreated();
    }

    @Test
    void countsAccounts() {
        double before = metrics.counter("cesizen.user.signups").count();
        client.lea(email());
        assertThat(metrics.counter("cesizen.user.signups").count()).isEqualTo(before + 1);
    }

    @Test
    void refusesAnEmailThatSignsSomebodyInAlready() {
        var address = email();
        client.lea(address);

        client.signUp(body(address.toUpperCase(java.util.Locale.ROOT)))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/email-taken")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/email");
        assertThat(Database.count("select count(*) from auth.signup where state = 'STARTED'"))
                .isZero();
    }

    @Test
    void saysInTheCallersLanguageWhyAPasswordIsRefused() {
        var body = body(email());
        body.put("password", "court");
        client.signUp(body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("Le mot de passe doit compter au moins 12 caractères.")
                .jsonPath("$.errors")
                .isEqualTo(List.of(Map.of("pointer", "/password", "code", "password-too-short")));
        http.post()
                .uri("/api/v1/accounts")
                .header("Accept-Language", "en")
                .bodyValue(body)
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("The password must have at least 12 characters.");
    }

    @Test
    void writesNothingAboutThePersonIntoTheLog(CapturedOutput output) {
        var address = email();
        var body = body(address);
        body.put("name", "Philippine-Léa");
        client.signUp(body).expectStatus().isCreated();
        client.signUp(body).expectStatus().isEqualTo(409);
        body.put("email", "autre." + address);
        body.put("password", "tropcourt");
        client.signUp(body).expectStatus().isEqualTo(422);
        body.put("email", "philippine-lea@");
        client.signUp(body).expectStatus().isBadRequest();

        assertThat(output.getAll())
                .doesNotContain(address)
                .doesNotContain("Philippine")
                .doesNotContain("philippine-lea@")
                .doesNotContain("tropcourt")
                .doesNotContain(PASSWORD);
    }
}
