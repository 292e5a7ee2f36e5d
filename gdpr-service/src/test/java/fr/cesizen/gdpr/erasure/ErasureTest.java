package fr.cesizen.gdpr.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.Client;
import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class ErasureTest {

    private static final String TOPIC = "cesizen.privacy";
    private static final String ERASED = "fr.cesizen.privacy.person-erased.v1";

    record Accepted(UUID id, String receipt, String requestedAt, String status) {}

    record Table(String table, long rows) {}

    record Service(String service, String status, String at, List<Table> tables) {}

    record View(UUID id, String status, String requestedAt, String completedAt, List<Service> services) {

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
    WebTestClient http;

    @Autowired
    ErasureAgeJob oldest;

    Client lea;

    @BeforeEach
    void someoneNew() {
        lea = Client.of(http);
    }

    Accepted request(Client person) {
        return Objects.requireNonNull(person.erase(UUID.randomUUID().toString())
                .expectStatus()
                .isAccepted()
                .expectBody(Accepted.class)
                .returnResult()
                .getResponseBody());
    }

    View view(Accepted accepted) {
        return Objects.requireNonNull(lea.erasure(accepted.id(), accepted.receipt())
                .expectStatus()
                .isOk()
                .expectBody(View.class)
                .returnResult()
                .getResponseBody());
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
    void erasesItselfAtOnceAndWaitsForTheOthersHoweverLate() throws SQLException {
        lea.put("/api/v1/consents/journal", Map.of("granted", true))
                .expectStatus()
                .isOk();
        var accepted = request(lea);
        assertThat(accepted.status()).isEqualTo("PENDING");

        awaitOwnEvidence(accepted);
        var pending = view(accepted);
        assertThat(pending.status()).isEqualTo("PENDING");
        assertThat(pending.services()).hasSize(6);
        assertThat(pending.of("gdpr-service").tables())
                .contains(new Table("consent", 1), new Table("rights_request", 1));
        assertThat(pending.of("ticket-service").status()).isEqualTo("PENDING");

        Participants.OTHERS.forEach(service -> prove(lea.person(), accepted.id(), service));
        await().until(() -> view(accepted).status().equals("COMPLETED"));
        var done = view(accepted);
        assertThat(done.completedAt()).isNotNull();
        assertThat(done.services())
                .allSatisfy(service -> assertThat(service.status()).isEqualTo("DONE"));
        assertThat(done.of("ticket-service").tables()).containsExactly(new Table("t", 3));
        assertThat(Events.about(lea.person(), TOPIC, 9))
                .extracting(event -> event.getType())
                .contains("fr.cesizen.privacy.erasure-requested.v1")
                .endsWith("fr.cesizen.privacy.erasure-completed.v1");
        await().untilAsserted(() -> assertThat(tablesThatName(lea.person())).isEmpty());
        assertThat(Database.count("select count(*) from gdpr.erasure where person_hash = gdpr.person_hash('"
                        + lea.person() + "')"))
                .isOne();
    }

    /** Looks for an id in every column of every table. */
    static List<String> tablesThatName(UUID person) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select relname from pg_class where relnamespace = 'gdpr'::regnamespace and relkind = 'r'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("erasure", "outbox", "consent");
            for (var table : tables) {
                if (Database.count("select count(*) from gdpr." + table + " t where t::text like '%" + person + "%'")
                        > 0) {
                    found.add(table);
                }
            }
        }
        return found;
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
        assertThat(Database.count("select count(*) from gdpr.erasure where erased_person = '" + lea.person() + "'"))
                .isOne();
        awaitOwnEvidence(all.get(0));
        assertThat(request(lea).id()).isEqualTo(all.get(0).id());
    }

    @Test
    void opensOnlyToItsReceiptAndKeepsOnlyTheHash() {
        var accepted = request(lea);
        var tom = Client.of(http);
        var toms = request(tom);
        lea.erasure(accepted.id(), toms.receipt()).expectStatus().isNotFound();
        lea.erasure(accepted.id(), "é").expectStatus().isNotFound();
        lea.erasure(UUID.randomUUID(), accepted.receipt()).expectStatus().isNotFound();
        lea.get("/api/v1/privacy/erasures/" + accepted.id()).expectStatus().isNotFound();
        assertThat(Database.count("select count(*) from gdpr.erasure_receipt where encode(hash, 'escape') like '%"
                        + accepted.receipt() + "%'"))
                .isZero();
        assertThat(Database.count("select count(*) from gdpr.erasure_receipt where hash = sha256('" + accepted.receipt()
                        + "'::bytea)"))
                .isOne();
    }

    @Test
    void refusesWhoeverWasErasedButErasesWhoeverIsRestricted() {
        lea.call(HttpMethod.PUT, "/api/v1/privacy/restriction").expectStatus().isOk();
        await().until(() ->
                Database.count("select count(*) from gdpr.restriction where person = '" + lea.person() + "'") == 1);
        var accepted = request(lea);
        awaitOwnEvidence(accepted);
        lea.put("/api/v1/consents/journal", Map.of("granted", true))
                .expectStatus()
                .isEqualTo(410);
        lea.put("/api/v1/consents/journal", Map.of("granted", false))
                .expectStatus()
                .isEqualTo(410);
        Participants.OTHERS.forEach(service -> prove(lea.person(), accepted.id(), service));
        await().until(() -> view(accepted).status().equals("COMPLETED"));
        lea.erase(UUID.randomUUID().toString()).expectStatus().isEqualTo(410);
        lea.call(HttpMethod.PUT, "/api/v1/privacy/restriction").expectStatus().isEqualTo(410);
    }

    @Test
    void showsOperatorsHowLongTheOldestOneWaits() {
        var accepted = request(lea);
        Database.run(
                "update gdpr.erasure set requested_at = now() - interval '2 days' where id = '" + accepted.id() + "'");
        oldest.measure().block();
        assertThat(operators.metrics())
                .containsPattern("cesizen_erasure_oldest_pending_seconds\\{[^}]*} 172[89]\\d\\d")
                .containsPattern("cesizen_erasures_total\\{[^}]*outcome=\"requested\"[^}]*} [1-9]")
                .containsPattern("cesizen_erasures_total\\{[^}]*outcome=\"completed\"[^}]*} \\d");
        Database.run("update gdpr.erasure set requested_at = now() where id = '" + accepted.id() + "'");
    }
}
