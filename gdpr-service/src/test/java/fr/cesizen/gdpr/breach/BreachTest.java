package fr.cesizen.gdpr.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class BreachTest {

    private static final String BREACHES = "/api/v1/privacy/breaches";
    private static final String WORDS = "Une sauvegarde a disparu du coffre";

    @Autowired
    ApiClient api;

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    ApiClient officer;

    @BeforeEach
    void someoneNew() {
        officer = api.as(UUID.randomUUID(), "dpo");
    }

    static String before(Duration ago) {
        return Instant.now().minus(ago).toString();
    }

    ApiAnswer opened(Duration ago) {
        return officer.post(BREACHES, Map.of("nature", WORDS, "knownAt", before(ago)))
                .status(201);
    }

    static Map<String, Object> whole(String risk) {
        return Map.of(
                "nature",
                WORDS,
                "people",
                120,
                "consequences",
                "aucune",
                "measures",
                "clé remplacée",
                "risk",
                risk,
                "riskReason",
                "elle est chiffrée");
    }

    static Map<String, Object> told(String recipient, String stage) {
        return Map.of("recipient", recipient, "stage", stage, "sentAt", before(Duration.ofSeconds(5)));
    }

    ApiAnswer close(String path, String etag) {
        return officer.request(HttpMethod.POST, path + "/closure").ifMatch(etag).send();
    }

    List<JsonNode> entries(UUID incident) {
        return officer.items(BREACHES + "?limit=200").stream()
                .filter(entry -> entry.path("incident").asString("").equals(incident.toString()))
                .toList();
    }

    @Test
    void isOpenedOnceByAnIncidentThatTouchedPersonalData() {
        var incident = UUID.randomUUID();
        var known = Instant.parse("2026-03-27T20:00:00Z");
        IncidentEvents.touched("touched-" + incident, incident, known);
        IncidentEvents.touched("touched-" + incident, incident, known);
        IncidentEvents.touched("again-" + incident, incident, known.plusSeconds(60));
        var next = UUID.randomUUID();
        IncidentEvents.touched("touched-" + next, next, known);
        await().until(() -> !entries(next).isEmpty());
        var entries = entries(incident);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).path("dueAt").asString()).isEqualTo("2026-03-30T20:00:00Z");
        assertThat(entries.get(0).path("owed").toString()).isEqualTo("[\"AUTHORITY\"]");
        officer.get(BREACHES + "/" + entries.get(0).path("id").asString())
                .status(200)
                .has("$.breach.priority", "P1")
                .has("$.missing[1]", "RISK")
                .has("$.steps[0].kind", "OPENED")
                .lacks("$.description");
    }

    @Test
    void isClosedWhenEverybodyWasToldAndKeepsAllThatWasWritten(CapturedOutput output) {
        var breach = opened(Duration.ofHours(2));
        var path = breach.path();
        close(path, breach.etag()).problem(409, "breach-incomplete").has("$.missing[0]", "FACTS");
        var described = officer.put(path + "/description", breach.etag(), whole("HIGH"))
                .status(200)
                .has("$.missing[0]", "AUTHORITY")
                .has("$.missing[1]", "PEOPLE");
        officer.put(path + "/description", breach.etag(), whole("NONE")).problem(412, "stale-version");
        officer.post(path + "/notices", told("AUTHORITY", "INITIAL")).status(201);
        var further = officer.post(path + "/notices", told("AUTHORITY", "FURTHER"))
                .status(201)
                .has("$.notices[1].stage", "FURTHER")
                .has("$.missing[0]", "PEOPLE");
        assertThat(further.etag()).isNotEqualTo(described.etag());
        var exempted = officer.put(
                        path + "/exemption",
                        further.etag(),
                        Map.of("ground", "DATA_UNINTELLIGIBLE", "reason", "chiffrée"))
                .status(200)
                .has("$.breach.owed", List.of());
        var closed = close(path, exempted.etag()).status(200).has("$.breach.closedAt");
        officer.put(path + "/description", closed.etag(), whole("NONE")).problem(409, "breach-closed");
        officer.post(path + "/notices", told("PEOPLE", "INITIAL")).problem(409, "breach-closed");
        var read = officer.get(path).status(200);
        assertThat(read.json().path("steps").findValuesAsString("kind"))
                .containsExactly("OPENED", "DESCRIBED", "NOTICE_SENT", "NOTICE_SENT", "EXEMPTED", "CLOSED");
        assertThat(read.json().at("/steps/0/description/nature").asString()).isEqualTo(WORDS);
        assertThat(read.etag()).isEqualTo(closed.etag());
        assertThat(output.getAll()).doesNotContain(WORDS, "clé remplacée");
    }

    @Test
    void isOneBreachHoweverOftenTheRequestArrives() {
        var body = Map.of("nature", WORDS, "knownAt", before(Duration.ofHours(1)));
        var key = UUID.randomUUID().toString();
        var first =
                officer.request(HttpMethod.POST, BREACHES).key(key).body(body).send();
        var again =
                officer.request(HttpMethod.POST, BREACHES).key(key).body(body).send();
        assertThat(again.status(201).id()).isEqualTo(first.status(201).id());
        var notice = told("AUTHORITY", "INITIAL");
        for (int i = 0; i < 2; i++) {
            officer.request(HttpMethod.POST, first.path() + "/notices")
                    .key(key + "-notice")
                    .body(notice)
                    .send()
                    .status(201)
                    .lacks("$.notices[1]");
        }
        officer.request(HttpMethod.POST, opened(Duration.ofHours(1)).path() + "/notices")
                .key(key + "-notice")
                .body(notice)
                .send()
                .problem(422, "idempotency-key-reused");
    }

    @Test
    void wantsTheReasonOfANoticeAfter72Hours() {
        var path = opened(Duration.ofHours(73)).path();
        officer.post(path + "/notices", told("AUTHORITY", "INITIAL"))
                .problem(422, "delay-reason-required", "/delayReason", "delay-reason-required")
                .has("$.title", "Motif du retard attendu");
        officer.in("en")
                .post(path + "/notices", told("AUTHORITY", "FURTHER"))
                .problem(422, "notice-out-of-order", "/stage", "notice-out-of-order")
                .has("$.title", "Notice out of order");
        officer.post(
                        path + "/notices",
                        Map.of(
                                "recipient", "AUTHORITY",
                                "stage", "FINAL",
                                "sentAt", before(Duration.ofMinutes(1)),
                                "delayReason", "comprise tard"))
                .status(201)
                .has("$.breach.owed", List.of());
    }

    @Test
    void listsOpenOnesFirstAndOfTheseWhatIsDueFirst() {
        var soon = opened(Duration.ofHours(60));
        var later = opened(Duration.ofHours(1));
        var told = opened(Duration.ofHours(61));
        officer.post(told.path() + "/notices", told("AUTHORITY", "INITIAL")).status(201);
        var none = opened(Duration.ofHours(62));
        var described = officer.put(none.path() + "/description", none.etag(), whole("NONE"))
                .status(200);
        close(none.path(), described.etag()).status(200);
        var ids = officer.items(BREACHES + "?limit=2").stream()
                .map(entry -> entry.path("id").asString())
                .toList();
        assertThat(ids).containsSubsequence(soon.id(), later.id(), told.id(), none.id());
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void tellsOperatorsHowLongThereIsToTell() {
        opened(Duration.ofHours(60));
        jobs.run("breach-due");
        assertThat(operators.metrics()).containsPattern("cesizen_breaches_due_seconds\\{[^}]*} -?[0-9]");
        assertThat(operators.metric("cesizen_breaches_due_seconds", "")).isLessThanOrEqualTo(12 * 3_600);
    }

    @Test
    void isForTheDataProtectionOfficerWhoSignedInLately() {
        api.as(UUID.randomUUID(), "user", "support", "admin").get(BREACHES).problem(403, "forbidden");
        api.with(TestTokens.signedIn(Duration.ofDays(1), UUID.randomUUID(), "dpo"))
                .get(BREACHES)
                .problem(401, "recent-sign-in-required");
        officer.get(BREACHES + "/" + UUID.randomUUID()).problem(404, "not-found");
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "           |{'nature':' ','knownAt':'2026-03-01T08:00:00Z'}|400|invalid-request|/nature",
                "           |{'nature':'x'}|400|invalid-request|/knownAt",
                "           |{'nature':'x','knownAt':'2026-03-01'}|400|malformed-request|/knownAt",
                "           |{'nature':'x','knownAt':'9026-03-01T08:00:00Z'}|422|breach-time-impossible|/knownAt",
                "           |{'nature':'x','knownAt':'2018-05-24T23:59:59Z'}|422|breach-time-impossible|/knownAt",
                "           |{'nature':'x','knownAt':'2026-03-01T08:00:00Z','beganAt':'2026-03-02T08:00:00Z'}|422"
                        + "|breach-time-impossible|/beganAt",
                "description|{'nature':'x','people':-1}|400|invalid-request|/people",
                "description|{'nature':'x','people':1.5}|400|malformed-request|/people",
                "description|{'nature':'x','risk':'LOW'}|400|invalid-request|/risk",
                "description|{'nature':'x','risk':'RISK','riskReason':' '}|422|risk-reason-required|/riskReason",
                "notices    |{'recipient':'PRESS','stage':'INITIAL','sentAt':'2026-03-01T08:00:00Z'}|400"
                        + "|invalid-request|/recipient",
                "notices    |{'recipient':'PEOPLE','stage':'INITIAL','sentAt':'9026-03-01T08:00:00Z'}|422"
                        + "|breach-time-impossible|/sentAt",
                "exemption  |{'ground':'RISK_AVERTED','reason':''}|400|invalid-request|/reason",
            })
    void saysWhatIsWrongAndWhere(String part, String body, int status, String slug, String pointer) {
        boolean isNew = part == null || part.isBlank();
        var path = isNew ? BREACHES : opened(Duration.ofHours(1)).path() + "/" + part.strip();
        boolean isPost = isNew || part.strip().equals("notices");
        officer.request(isPost ? HttpMethod.POST : HttpMethod.PUT, path)
                .key()
                .ifMatch("*")
                .body(body.replace('\'', '"'))
                .send()
                .problem(status, slug)
                .has("$.detail")
                .has("$.errors[0].pointer", pointer);
    }
}
