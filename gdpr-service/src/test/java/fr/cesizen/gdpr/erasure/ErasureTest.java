package fr.cesizen.gdpr.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ErasureTest {

    private static final String TOPIC = "cesizen.privacy";
    private static final String ERASED = "fr.cesizen.privacy.person-erased.v1";

    record Accepted(UUID id, String receipt, String requestedAt, String startsAt, String status) {}

    record Table(String table, long rows) {}

    record Service(String service, String status, String at, List<Table> tables) {}

    record View(
            UUID id, String status, String requestedAt, String startsAt, String completedAt, List<Service> services) {

        Service of(String name) {
            return services.stream()
                    .filter(service -> service.service().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Autowired
    ManagementClient operators;

    @Autowired
    ApiClient api;

    @Autowired
    PrivacyClient privacy;

    @Autowired
    ScheduledJobs jobs;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    Accepted request(ApiClient person) {
        var accepted = PrivacyClient.erase(person).status(202).as(Accepted.class);
        GdprDatabaseFixture.endCoolingOff(accepted.id());
        jobs.run("erasure-start");
        return accepted;
    }

    View view(Accepted accepted) {
        return privacy.erasure(accepted.id(), accepted.receipt()).status(200).as(View.class);
    }

    static void prove(UUID person, UUID request, String service, String eventId) {
        Events.send(
                TOPIC,
                eventId,
                ERASED,
                person,
                "{\"request\":\"%s\",\"service\":\"%s\",\"at\":\"2026-03-01T12:00:00Z\",\"tables\":[{\"table\":\"t\",\"rows\":3}]}"
                        .formatted(request, service));
    }

    static void prove(UUID person, UUID request, String service) {
        prove(person, request, service, UUID.randomUUID().toString());
    }

    void awaitOwnEvidence(Accepted accepted) {
        await().until(() -> view(accepted).of("gdpr-service").status().equals("DONE"));
    }

    @Test
    void erasesItselfAtOnceAndWaitsForTheOthersHoweverLate() {
        PrivacyClient.consent(lea, "journal", true).status(200);
        var accepted = request(lea);
        awaitOwnEvidence(accepted);
        var pending = view(accepted);
        assertThat(pending.status()).isEqualTo("PENDING");
        assertThat(pending.services()).hasSize(6);
        assertThat(pending.of("gdpr-service").tables()).contains(new Table("consent", 1));
        assertThat(pending.of("ticket-service").status()).isEqualTo("PENDING");

        Participants.OTHERS.forEach(service -> prove(lea.person(), accepted.id(), service));
        await().until(() -> view(accepted).status().equals("COMPLETED"));
        var done = view(accepted);
        assertThat(done.completedAt()).isNotNull();
        assertThat(done.services())
                .allSatisfy(service -> assertThat(service.status()).isEqualTo("DONE"));
        assertThat(done.of("ticket-service").tables()).containsExactly(new Table("t", 3));
        assertThat(Events.about(lea.person(), TOPIC, 11))
                .extracting(event -> event.getType())
                .contains("fr.cesizen.privacy.erasure-requested.v1")
                .endsWith("fr.cesizen.privacy.erasure-completed.v1");
        await().untilAsserted(() -> assertThat(StoredRows.about(lea.person())).isEmpty());
        assertThat(GdprDatabaseFixture.provenErasures(lea.person())).isOne();
    }

    @Test
    void countsEachServiceOnceInWhateverOrderItsEvidenceComes() {
        var accepted = request(lea);
        var twice = UUID.randomUUID().toString();
        prove(lea.person(), accepted.id(), "ticket-service", twice);
        prove(lea.person(), accepted.id(), "ticket-service", twice);
        prove(lea.person(), accepted.id(), "ticket-service");
        prove(lea.person(), accepted.id(), "a-stranger");
        var rest = new ArrayList<>(Participants.OTHERS);
        rest.remove("ticket-service");
        Collections.reverse(rest);
        var last = rest.remove(rest.size() - 1);
        rest.forEach(service -> prove(lea.person(), accepted.id(), service));
        await().until(() ->
                view(accepted).of(rest.get(rest.size() - 1)).status().equals("DONE"));
        awaitOwnEvidence(accepted);
        assertThat(view(accepted).status()).isEqualTo("PENDING");

        prove(lea.person(), accepted.id(), last);
        await().until(() -> view(accepted).status().equals("COMPLETED"));
        prove(lea.person(), accepted.id(), last);
        assertThat(view(accepted).services()).hasSize(6);
    }

    @Test
    void takesNoEvidenceAboutSomebodyElseOrAnotherRequest() {
        var accepted = request(lea);
        var tom = UUID.randomUUID();
        prove(tom, accepted.id(), "ticket-service");
        prove(lea.person(), UUID.randomUUID(), "auth-service");
        prove(lea.person(), accepted.id(), "garden-service");
        await().until(() -> view(accepted).of("garden-service").status().equals("DONE"));
        assertThat(view(accepted).of("auth-service").status()).isEqualTo("PENDING");
        assertThat(view(accepted).of("ticket-service").status()).isEqualTo("PENDING");
    }

    @Test
    void isOneErasureHoweverOftenAndHoweverTogetherItIsRequested() {
        var all = IntStream.range(0, 8).parallel().mapToObj(i -> request(lea)).toList();
        assertThat(all).extracting(Accepted::id).containsOnly(all.get(0).id());
        assertThat(all).extracting(Accepted::receipt).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(accepted -> assertThat(view(accepted).id()).isEqualTo(accepted.id()));
        assertThat(GdprDatabaseFixture.erasures(lea.person())).isOne();
        awaitOwnEvidence(all.get(0));
        assertThat(request(lea).id()).isEqualTo(all.get(0).id());
    }

    @Test
    void opensOnlyToItsReceiptAndKeepsOnlyTheHash() {
        var accepted = request(lea);
        var tom = api.somebody();
        var toms = request(tom);
        privacy.erasure(accepted.id(), toms.receipt()).status(404);
        privacy.erasure(accepted.id(), "é").status(404);
        privacy.erasure(UUID.randomUUID(), accepted.receipt()).status(404);
        lea.get("/api/v1/privacy/erasures/" + accepted.id()).status(404);
        assertThat(GdprDatabaseFixture.receiptsInTheClear(accepted.receipt())).isZero();
        assertThat(GdprDatabaseFixture.hashesOf(accepted.receipt())).isOne();
    }

    @Test
    void refusesWhoeverWasErasedButErasesWhoeverIsRestricted() {
        PrivacyClient.restrict(lea).status(200);
        await().until(() -> StoredRows.of(lea.person(), "gdpr.restriction") == 1);
        var accepted = request(lea);
        awaitOwnEvidence(accepted);
        PrivacyClient.consent(lea, "journal", true).status(410);
        PrivacyClient.consent(lea, "journal", false).status(410);
        Participants.OTHERS.forEach(service -> prove(lea.person(), accepted.id(), service));
        await().until(() -> view(accepted).status().equals("COMPLETED"));
        PrivacyClient.erase(lea).status(410);
        PrivacyClient.restrict(lea).status(410);
    }

    @Test
    void showsOperatorsHowLongTheOldestOneWaits() {
        var accepted = request(lea);
        GdprDatabaseFixture.age(accepted.id(), "2 days");
        jobs.run("erasure-age");
        assertThat(operators.metrics())
                .containsPattern("cesizen_erasure_oldest_pending_seconds\\{[^}]*} 172[89]\\d\\d")
                .containsPattern("cesizen_erasures_total\\{[^}]*outcome=\"requested\"[^}]*} [1-9]")
                .containsPattern("cesizen_erasures_total\\{[^}]*outcome=\"completed\"[^}]*} \\d");
        GdprDatabaseFixture.age(accepted.id(), "0 days");
    }
}
