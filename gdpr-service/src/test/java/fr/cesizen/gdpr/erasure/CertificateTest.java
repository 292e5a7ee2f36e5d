package fr.cesizen.gdpr.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class CertificateTest {

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    @Autowired
    ScheduledJobs jobs;

    ApiClient lea;
    JsonNode accepted;

    @BeforeEach
    void someoneWhoseErasureHasBegun() {
        lea = api.somebody();
        accepted = PrivacyClient.erase(lea).status(202).json();
        GdprDatabaseFixture.endCoolingOff(accepted.path("id").asString());
        jobs.run("erasure-start");
    }

    ApiAnswer certificate(String receipt) {
        return api.request(
                        HttpMethod.GET,
                        PrivacyClient.ERASURES + "/" + accepted.path("id").asString() + "/certificate")
                .header("Erasure-Receipt", receipt)
                .send();
    }

    ApiAnswer certificate() {
        return certificate(accepted.path("receipt").asString());
    }

    boolean isGenuine(JsonNode signed, String statement) throws Exception {
        var key = api.get("/api/v1/privacy/certificate-key").status(200).json();
        assertThat(key.path("key")).isEqualTo(signed.path("key"));
        var pem = key.path("publicKey").asString().split("\n", -1)[1];
        var signature = Signature.getInstance(signed.path("algorithm").asString());
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        return signature.verify(
                Base64.getDecoder().decode(signed.path("signature").asString()));
    }

    @Test
    void provesWhatEveryServiceErasedAndNamesNobody() throws Exception {
        certificate().problem(409, "erasure-not-completed").has("$.status", "PENDING");
        var id = UUID.fromString(accepted.path("id").asString());
        Participants.OTHERS.forEach(service -> ErasureTest.prove(lea.person(), id, service));
        await().until(() -> certificate().status() == 200);

        var signed = certificate().json();
        assertThat(certificate().json()).isEqualTo(signed);
        var statement = signed.path("statement").asString();
        assertThat(isGenuine(signed, statement)).isTrue();
        assertThat(isGenuine(signed, statement.replace("\"rows\":3", "\"rows\":4")))
                .isFalse();
        assertThat(statement).doesNotContain(lea.person().toString());
        var stated = json.readTree(statement);
        assertThat(stated.path("erasure").asString()).isEqualTo(id.toString());
        assertThat(stated.path("services").findValuesAsString("service")).hasSize(6);
        assertThat(stated.path("services").findValuesAsString("status")).containsOnly("DONE");
    }

    @Test
    void opensToTheReceiptAlone() {
        certificate("another").problem(404, "not-found");
        lea.get(PrivacyClient.ERASURES + "/" + accepted.path("id").asString() + "/certificate")
                .problem(404, "not-found");
    }
}
