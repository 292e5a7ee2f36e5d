package fr.cesizen.gdpr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ObjectionTest {

    @Autowired
    ApiClient api;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    ApiAnswer object(String target) {
        return lea.request(HttpMethod.PUT, PrivacyClient.OBJECTIONS + "/" + target)
                .send();
    }

    void lift(String target) {
        lea.delete(PrivacyClient.OBJECTIONS + "/" + target).status(204);
    }

    List<String> granted() {
        return lea.get("/api/v1/consents").items().stream()
                .filter(consent -> consent.path("granted").asBoolean())
                .map(consent -> consent.path("purpose").asString())
                .toList();
    }

    /** What services hear of consents and objections, in order: {@code statistics=true}. */
    List<String> heard(int count) {
        return Events.about(lea.person(), "cesizen.privacy", count).stream()
                .filter(event -> event.getType().equals("fr.cesizen.consent.changed.v1"))
                .map(event -> new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .map(data -> data.replaceFirst(".*\"purpose\":\"([a-z0-9-]+)\",\"granted\":(true|false).*", "$1=$2"))
                .toList();
    }

    @Test
    void beatsAConsentUntilItIsLifted() {
        PrivacyClient.consent(lea, "statistics", true).status(200);
        PrivacyClient.consent(lea, "journal", true).status(200);
        var since = object("statistics").status(200).json().path("since");
        assertThat(object("statistics").status(200).json().path("since")).isEqualTo(since);
        assertThat(granted()).containsExactly("journal");
        PrivacyClient.consent(lea, "statistics", true).problem(409, "objection-in-force");
        PrivacyClient.consent(lea, "journal", true).status(200);
        assertThat(lea.get(PrivacyClient.OBJECTIONS).items())
                .extracting(objection -> objection.path("target").asString())
                .containsExactly("statistics");
        lift("statistics");
        lift("statistics");
        assertThat(granted()).containsExactlyInAnyOrder("journal", "statistics");
        assertThat(heard(6)).containsExactly("statistics=true", "journal=true", "statistics=false", "statistics=true");
    }

    @Test
    void toAllStopsAllAndLeavesWhatAnotherStops() {
        PrivacyClient.consent(lea, "statistics", true).status(200);
        PrivacyClient.consent(lea, "personalisation", true).status(200);
        object("statistics").status(200);
        object("all").status(200);
        assertThat(granted()).isEmpty();
        lift("all");
        assertThat(granted()).containsExactly("personalisation");
        assertThat(heard(14))
                .contains("partners=false", "partners=true")
                .filteredOn(change -> change.startsWith("statistics"))
                .containsExactly("statistics=true", "statistics=false");
    }

    @Test
    void isWhatServicesLearnOfSomebodyTheyDoNotKnow() {
        PrivacyClient.consent(lea, "personalisation", true).status(200);
        object("personalisation").status(200);
        lea.get("/internal/consents?purpose=personalisation")
                .has("$.consents[0].granted", false)
                .has("$.consents[0].settled", true);
    }

    @Test
    void endsTheAccessOfAPartnerAlone() {
        PrivacyClient.consent(lea, "journal", true).status(200);
        object("partner-runner-2").status(200);
        assertThat(granted()).containsExactly("journal");
        assertThat(heard(3)).containsExactly("journal=true", "partner-runner-2=false");
    }

    @Test
    void standsInTheRegisterAndIsOpenToSomebodyRestricted() {
        PrivacyClient.restrict(lea).status(200);
        await().until(() -> StoredRows.of(lea.person(), "gdpr.restriction") == 1);
        object("statistics").status(200);
        lift("statistics");
        var requests = lea.get(PrivacyClient.REQUESTS).items();
        assertThat(requests)
                .filteredOn(request -> request.path("right").asString().equals("OBJECTION"))
                .allSatisfy(request -> {
                    assertThat(request.path("subject").asString()).isEqualTo("statistics");
                    assertThat(request.path("state").asString()).isEqualTo("COMPLETED");
                })
                .extracting(request -> request.path("lifts").asBoolean())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATISTICS", "nothing", "partner-", "partner-X", "partner-a_b"})
    void knowsNoOtherTarget(String target) {
        object(target).problem(400, "invalid-request", "{target}", "not-one-of");
        assertThat(lea.get(PrivacyClient.OBJECTIONS).items())
                .extracting(JsonNode::toString)
                .isEmpty();
    }
}
