package fr.cesizen.gdpr.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RegisterTest {

    private static final String REQUESTS = PrivacyClient.REQUESTS;
    private static final String REGISTER = PrivacyClient.REGISTER;

    @Autowired
    ApiClient api;

    @Autowired
    PrivacyClient privacy;

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    ApiClient lea;
    ApiClient officer;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
        officer = api.as(UUID.randomUUID(), "dpo");
    }

    static String ask(ApiClient who, String right, String area) {
        return who.post(REQUESTS, Map.of("right", right, "area", area))
                .status(202)
                .json()
                .path("id")
                .asString();
    }

    ApiAnswer put(String id, String state) {
        return officer.put(REGISTER + "/" + id + "/state", Map.of("state", state));
    }

    ApiAnswer put(String id, String state, String reason) {
        return officer.put(REGISTER + "/" + id + "/state", Map.of("state", state, "reason", reason));
    }

    @Test
    void holdsWhatPeopleDoOfThemselvesWithoutBeingTold() {
        PrivacyClient.restrict(lea).status(200);
        lea.delete(PrivacyClient.RESTRICTION).status(204);
        Participants.giveAll(lea.authorization());
        lea.get(PrivacyClient.EXPORT).status(200).bytes();
        var erasure = PrivacyClient.erase(lea).status(202).json().path("id").asString();

        var requests = lea.get(REQUESTS).status(200).items();
        assertThat(requests)
                .extracting(request -> request.path("right").asString())
                .containsExactly("ERASURE", "ACCESS", "RESTRICTION", "RESTRICTION");
        assertThat(requests)
                .extracting(request -> request.path("state").asString())
                .containsExactly("RECEIVED", "COMPLETED", "COMPLETED", "COMPLETED");
        assertThat(requests.get(0).path("id").asString()).isEqualTo(erasure);
        assertThat(requests.get(2).path("lifts").asBoolean()).isTrue();
        assertThat(requests.get(1).path("steps").findValuesAsString("state"))
                .containsExactly("RECEIVED", "IN_PROGRESS", "COMPLETED");
        assertThat(lea.items(REQUESTS + "?limit=1")).hasSize(4);
        assertThat(api.somebody().get(REQUESTS).items()).isEmpty();
    }

    @Test
    void isOneRequestHoweverOftenAndHoweverTogetherItIsMade() {
        var all = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> ask(lea, "RECTIFICATION", "JOURNAL"))
                .toList();
        assertThat(all).containsOnly(all.get(0));
        assertThat(ask(lea, "RECTIFICATION", "ACCOUNT")).isNotEqualTo(all.get(0));
        put(all.get(0), "COMPLETED").status(200).has("$.urgency", "CLOSED");
        assertThat(ask(lea, "RECTIFICATION", "JOURNAL")).isNotEqualTo(all.get(0));
    }

    @Test
    void showsTheOfficerWhatIsDueButNotWhoseItIs() {
        var late = ask(lea, "ACCESS", "ALL");
        GdprDatabaseFixture.receivedEarlier(late, 400);
        var answer = officer.get(REGISTER).status(200);
        var first = answer.items().get(0);
        assertThat(first.path("id").asString()).isEqualTo(late);
        assertThat(first.path("urgency").asString()).isEqualTo("OVERDUE");
        assertThat(first.path("right").asString()).isEqualTo("ACCESS");
        assertThat(answer.text()).doesNotContain(lea.person().toString());
        assertThat(officer.items(REGISTER + "?limit=2")).hasSizeGreaterThanOrEqualTo(1);
        jobs.run("register-due");
        assertThat(operators.metrics())
                .containsPattern("cesizen_rights_requests_due\\{[^}]*state=\"overdue\"[^}]*} [1-9]");
        put(late, "COMPLETED").status(200);
        assertThat(officer.items(REGISTER + "?state=COMPLETED").toString()).contains(late);
        officer.get(REGISTER + "?state=LOST").status(400);
    }

    @Test
    void extendsWithANoticeThatThePersonReads() {
        var id = ask(lea, "PORTABILITY", "PRACTICE");
        put(id, "EXTENDED").problem(422, "reason-not-fitting", "/reason", "reason-not-fitting");
        put(id, "EXTENDED", "UNFOUNDED").problem(422, "reason-not-fitting");
        put(id, "EXTENDED", "COMPLEXITY").status(200).has("$.extensionReason", "COMPLEXITY");
        put(id, "EXTENDED", "COMPLEXITY").status(200);
        lea.in("en")
                .get(REQUESTS)
                .has("$.items[0].state", "EXTENDED")
                .satisfies(
                        "$.items[0].notice", text -> assertThat((String) text).contains("extend the time"));
        assertThat(Events.about(lea.person(), "cesizen.privacy", 2))
                .extracting(event ->
                        new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .satisfiesExactly(
                        told -> assertThat(told).contains("\"state\":\"RECEIVED\"", "\"dueOn\":"),
                        told -> assertThat(told)
                                .contains("\"state\":\"EXTENDED\"", "\"reason\":\"COMPLEXITY\"", "\"dueOn\":"));

        var late = ask(lea, "PORTABILITY", "JOURNAL");
        GdprDatabaseFixture.receivedEarlier(late, 50);
        put(late, "EXTENDED", "COMPLEXITY").problem(422, "extension-too-late");
        put(late, "COMPLETED").status(200);
    }

    @Test
    void refusesWithAReasonAndTheRemedies() {
        var id = ask(lea, "ACCESS", "SUPPORT");
        put(id, "REFUSED", "RIGHTS_OF_OTHERS").status(200).has("$.refusalReason", "RIGHTS_OF_OTHERS");
        var request = lea.get(REQUESTS).items().get(0);
        assertThat(request.path("state").asString()).isEqualTo("REFUSED");
        assertThat(request.path("notice").asString()).contains("droits d'autres personnes");
        assertThat(request.path("remedies")).hasSize(2);
        assertThat(request.path("remedies").get(0).asString()).contains("https://www.cnil.fr");
        put(id, "COMPLETED").problem(409, "step-not-possible").has("$.state", "REFUSED");
        lea.delete(REQUESTS + "/" + id).problem(409, "step-not-possible");
    }

    @Test
    void stopsTheClockWhileIdentityIsAwaited() {
        var id = ask(lea, "ACCESS", "ACCOUNT");
        var due = lea.get(REQUESTS).items().get(0).path("dueOn").asString();
        put(id, "IDENTITY_AWAITED")
                .status(200)
                .has("$.urgency", "STOPPED")
                .has("$.suspendedSince")
                .lacks("$.dueOn");
        lea.in("en")
                .get(REQUESTS)
                .has("$.items[0].awaited", "IDENTITY")
                .has("$.items[0].suspendedSince")
                .satisfies("$.items[0].notice", text -> assertThat((String) text)
                        .contains("request for help", "number of this request"));
        GdprDatabaseFixture.suspendedEarlier(id, 10);
        put(id, "IN_PROGRESS").status(200).has("$.state", "IN_PROGRESS").lacks("$.suspendedSince");
        lea.get(REQUESTS).lacks("$.items[0].awaited").lacks("$.items[0].notice");
        assertThat(lea.get(REQUESTS).items().get(0).path("dueOn").asString()).isGreaterThan(due);
        put(id, "COMPLETED").status(200);
    }

    @Test
    void isTakenBackByThePersonAlone() {
        var id = ask(lea, "RECTIFICATION", "ALL");
        api.somebody().delete(REQUESTS + "/" + id).problem(404, "not-found");
        put(id, "WITHDRAWN").problem(409, "step-not-possible");
        lea.delete(REQUESTS + "/" + id).status(204);
        lea.delete(REQUESTS + "/" + id).status(204);
        lea.get(REQUESTS).has("$.items[0].state", "WITHDRAWN").has("$.items[0].closedAt");
    }

    @Test
    void leavesErasuresToTheServices() {
        var id = PrivacyClient.erase(lea).status(202).json().path("id").asString();
        put(id, "COMPLETED").problem(409, "runs-by-itself");
        put(id, "REFUSED", "LEGAL_GROUND").problem(409, "runs-by-itself");
        lea.delete(REQUESTS + "/" + id).status(204);
    }

    @Test
    void isTheOfficersAlone() {
        lea.get(REGISTER).problem(403, "forbidden");
        api.as(UUID.randomUUID(), "admin", "support", "user").get(REGISTER).problem(403, "forbidden");
        put(UUID.randomUUID().toString(), "COMPLETED").problem(404, "not-found");
    }

    @Test
    void opensToSomebodyRestrictedAndToNobodyErased() {
        PrivacyClient.restrict(lea).status(200);
        await().until(() -> StoredRows.of(lea.person(), "gdpr.restriction") == 1);
        var id = ask(lea, "RECTIFICATION", "ALL");
        lea.delete(REQUESTS + "/" + id).status(204);
        lea.post(REQUESTS, Map.of("right", "ERASURE")).problem(422, "right-has-its-own-address");
    }
}
