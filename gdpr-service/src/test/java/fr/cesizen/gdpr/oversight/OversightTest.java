package fr.cesizen.gdpr.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.gdpr.oversight.OversightRepository.ConsentCount;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ServiceTest
class OversightTest {

    private static final String CONSENTS = PrivacyClient.REGISTER + "/consents";
    private static final String ERASURES = PrivacyClient.REGISTER + "/erasures";

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    ApiClient officer;

    @BeforeEach
    void someoneNew() {
        officer = api.as(UUID.randomUUID(), "dpo");
    }

    JsonNode personalisation() {
        return officer.items(CONSENTS).stream()
                .filter(count -> count.path("purpose").asString().equals("personalisation"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatIsInForceAndRoundsIt() {
        var willing = IntStream.range(0, 15).mapToObj(i -> api.somebody()).toList();
        willing.forEach(
                each -> PrivacyClient.consent(each, "personalisation", true).status(200));
        IntStream.range(0, 15).forEach(i -> PrivacyClient.consent(api.somebody(), "personalisation", false)
                .status(200));
        var before = personalisation();
        assertThat(before.path("granted").asLong() % 5).isZero();

        willing.subList(0, 2).forEach(each -> PrivacyClient.consent(each, "personalisation", false)
                .status(200));
        willing.subList(2, 5).forEach(each -> each.request(HttpMethod.PUT, PrivacyClient.OBJECTIONS + "/all")
                .send()
                .status(200));
        var after = personalisation();
        assertThat(after.path("granted").asLong())
                .isEqualTo(before.path("granted").asLong() - 5);
        assertThat(after.path("refused").asLong())
                .isEqualTo(before.path("refused").asLong() + 5);
        officer.get(CONSENTS).has("$.items.length()", 4).has("$.items[0].purpose", "journal");
    }

    @Test
    void tellsNeitherASmallNumberNorWhatWouldTellIt() {
        assertThat(ConsentCountView.of(new ConsentCount("journal", 1_243, 38)))
                .isEqualTo(new ConsentCountView("journal", 1_240L, 35L));
        assertThat(ConsentCountView.of(new ConsentCount("journal", 1_243, 9)))
                .isEqualTo(new ConsentCountView("journal", null, null));
        assertThat(ConsentCountView.of(new ConsentCount("journal", 0, 0)))
                .isEqualTo(new ConsentCountView("journal", null, null));
    }

    @Test
    void namesTheServicesThatAnErasureWaitsForAndNobody() {
        var lea = api.somebody();
        var accepted = PrivacyClient.erase(lea).status(202).json();
        var id = accepted.path("id").asString();
        assertThat(officer.get(ERASURES).status(200).text())
                .as("it has not begun")
                .doesNotContain(id);
        GdprDatabaseFixture.endCoolingOff(id);
        jobs.run("erasure-start");
        GdprDatabaseFixture.age(UUID.fromString(id), "40 days");

        var answer = officer.get(ERASURES).status(200);
        var erasure = answer.items().get(0);
        assertThat(erasure.path("id").asString()).isEqualTo(id);
        assertThat(erasure.path("unanswered"))
                .extracting(each -> each.path("service").asString())
                .contains("auth-service", "emotion-service", "ticket-service");
        assertThat(erasure.path("unanswered").get(0).path("since").asString())
                .isEqualTo(erasure.path("startedAt").asString());
        assertThat(answer.text()).doesNotContain(lea.person().toString());
    }

    @Test
    void isTheOfficersAlone() {
        var others = api.as(UUID.randomUUID(), "admin", "support", "user");
        others.get(CONSENTS).problem(403, "forbidden");
        others.get(ERASURES).problem(403, "forbidden");
    }
}
