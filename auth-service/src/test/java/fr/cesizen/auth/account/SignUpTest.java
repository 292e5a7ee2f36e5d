package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SignUpTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Autowired
    MeterRegistry metrics;

    @Test
    void makesAnAccountThatCanSignInWithATokenForOurServices() throws Exception {
        var address = email();
        var person = client.lea(address);

        assertThat(TestKeycloak.users()
                        .get(person.toString())
                        .toRepresentation()
                        .getAttributes())
                .doesNotContainKey("signup");
        assertThat(client.read(person).status(200).json().get("name").asString())
                .isEqualTo("Léa");
        assertThat(AccountDatabaseFixture.isUnderRecovery(person)).isFalse();
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
    void tellsInWhichLanguageTheConsentsWereReadApartFromThatOfMails() throws Exception {
        var body = body(email());
        body.put("consentLocale", "en");
        var person = UUID.fromString(client.signUp(body).status(201).id());
        var event = Events.about(person, "cesizen.account", 1).get(0);
        var data = new JsonMapper()
                .readTree(Objects.requireNonNull(event.getData()).toBytes());
        assertThat(data.path("language").asString()).isEqualTo("fr");
        assertThat(data.path("consentLocale").asString()).isEqualTo("en");
    }

    @Test
    void asksForNoConsent() {
        var body = body(email());
        body.remove("consents");
        client.signUp(body).status(201);
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
                .problem(409, "email-taken")
                .has("$.errors[0].pointer", "/email");
        assertThat(AccountDatabaseFixture.startedSignUps()).isZero();
    }

    @Test
    void saysInTheCallersLanguageWhyAPasswordIsRefused() {
        var body = body(email());
        body.put("password", "court");
        client.signUp(body)
                .status(422)
                .has("$.detail", "Le mot de passe doit compter au moins 12 caractères.")
                .has("$.errors", List.of(Map.of("pointer", "/password", "code", "password-too-short")));
        client.signUp("en", body).has("$.detail", "The password must have at least 12 characters.");
    }

    @Test
    void writesNothingAboutThePersonIntoTheLog(CapturedOutput output) {
        var address = email();
        var body = body(address);
        body.put("name", "Philippine-Léa");
        client.signUp(body).status(201);
        client.signUp(body).status(409);
        body.put("email", "autre." + address);
        body.put("password", "tropcourt");
        client.signUp(body).status(422);
        body.put("email", "philippine-lea@");
        client.signUp(body).status(400);

        assertThat(output.getAll())
                .doesNotContain(address)
                .doesNotContain("Philippine")
                .doesNotContain("philippine-lea@")
                .doesNotContain("tropcourt")
                .doesNotContain(PASSWORD);
    }
}
