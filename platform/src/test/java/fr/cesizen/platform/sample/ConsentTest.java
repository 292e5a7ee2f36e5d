package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestConsents;
import fr.cesizen.platform.test.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@SampleTest
class ConsentTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Autowired
    ApiClient api;

    ApiAnswer write(UUID person) {
        return api.as(person).post("/api/v1/notes", Map.of("text", "un", "day", 1));
    }

    static long notes(UUID person) {
        return StoredRows.of(person, "sample.note");
    }

    /** Tells a decision, and waits until it is in force. */
    void decide(UUID person, boolean granted, Instant at) {
        TestConsents.decide(person, "notes", granted, at);
        await().until(() -> TestConsents.isKnown("sample", person, "notes", granted));
    }

    @Test
    void refusesWhatWasNeverConsentedToAndSaysWhereToConsent() {
        var person = TestConsents.refusing();
        var answer = api.as(person).in("en").post("/api/v1/notes", Map.of("text", "un", "day", 1));
        answer.problem(403, "consent-required").has("$.purpose", "notes").has("$.consent", "/api/v1/consents/notes");
        assertThat(answer.json().path("detail").asString()).contains("\"notes\"", "settings");
        assertThat(notes(person)).isZero();
        decide(person, true, NOON);
        write(person).status(201);
    }

    @Test
    void stopsNewRowsAndEditsAtAWithdrawalAndLeavesReadingAndDeletingAlone() {
        var person = UUID.randomUUID();
        var note = write(person).status(201);
        decide(person, false, NOON);
        write(person).problem(403, "consent-required");
        api.as(person).put(note.path(), "*", Map.of("text", "deux", "day", 2)).problem(403, "consent-required");
        api.as(person).get(note.path()).status(200).has("$.text", "un");
        api.as(person).get("/internal/personal-data/notes").status(200);
        decide(person, true, NOON.plusSeconds(1));
        api.as(person).put(note.path(), "*", Map.of("text", "deux", "day", 2)).status(200);
    }

    @Test
    void takesNoOlderDecisionForTheLatestAndNoSignUpForADecision() {
        var person = UUID.randomUUID();
        write(person).status(201);
        decide(person, false, NOON);
        TestConsents.decide(person, "notes", true, NOON.minusSeconds(60));
        signUp(person, "notes");
        var last = UUID.randomUUID();
        TestConsents.decide(last, "notes", true, NOON);
        signUp(last, "notes");
        await().until(() -> TestConsents.isKnown("sample", last, "notes", true));
        write(person).problem(403, "consent-required");
    }

    @Test
    void knowsASignUpByItsEventAndFollowsItsOwnPurposesAlone() {
        var person = TestConsents.unanswered();
        signUp(person, "notes");
        signUp(person, "something-else");
        await().until(() -> TestConsents.isKnown("sample", person, "notes", true));
        write(person).status(201);
        assertThat(StoredRows.of(person, "sample.consent_state")).isOne();
    }

    @Test
    void beginsNothingWhileNobodyKnowsThePerson() {
        var unheard = TestConsents.unheardOf();
        write(unheard).problem(503, "consents-unknown").header("Retry-After", "5");
        write(TestConsents.unanswered()).problem(503, "consents-unknown");
        assertThat(notes(unheard)).isZero();
        signUp(unheard, "notes");
        await().until(() -> TestConsents.isKnown("sample", unheard, "notes", true));
        write(unheard).status(201);
    }

    @Test
    void keepsNothingThatIsWrittenAfterAWithdrawalIsInForce() {
        var person = UUID.randomUUID();
        write(person).status(201);
        TestConsents.decide(person, "notes", false, NOON);
        var statuses = ApiClient.together(60, i -> write(person));
        assertThat(statuses).allMatch(status -> status == 201 || status == 403);
        await().until(() -> TestConsents.isKnown("sample", person, "notes", false));
        long kept = notes(person);
        assertThat(kept)
                .isEqualTo(1 + statuses.stream().filter(status -> status == 201).count());
        assertThat(ApiClient.together(20, i -> write(person))).containsOnly(403);
        assertThat(notes(person)).isEqualTo(kept);
    }

    @Test
    void endsAccessOfOtherApplicationsWithTheConsent() {
        var person = UUID.randomUUID();
        var app = api.with(TestTokens.foreign(person, "notes:read", "notes:write"));
        app.post("/api/v1/notes", Map.of("text", "un", "day", 1)).status(201);
        app.get("/api/v1/notes").status(200).has("$.items.length()", 1);
        decide(person, false, NOON);
        app.get("/api/v1/notes").problem(403, "consent-required");
        api.as(person).get("/api/v1/notes").status(200);
    }

    @Test
    void endsAccessOfAnApplicationToWhichThePersonObjects() {
        var person = UUID.randomUUID();
        var app = api.with(TestTokens.foreign(person, "notes:read"));
        app.get("/api/v1/notes").status(200);
        for (var client : List.of("partner-somebody-elses-app", "partners")) {
            TestConsents.decide(person, client, false, NOON);
            await().until(() -> TestConsents.isKnown("sample", person, client, false));
            app.get("/api/v1/notes").problem(403, "consent-required").has("$.purpose", "partner-somebody-elses-app");
            api.as(person).get("/api/v1/notes").status(200);
            TestConsents.decide(person, client, true, NOON.plusSeconds(1));
            await().until(() -> TestConsents.isKnown("sample", person, client, true));
            app.get("/api/v1/notes").status(200);
        }
    }

    @Test
    void opensToOtherApplicationsWhatTheirScopesName() {
        var person = UUID.randomUUID();
        var reader = api.with(TestTokens.foreign(person, "notes:read"));
        reader.get("/api/v1/notes").status(200);
        reader.request(HttpMethod.POST, "/api/v1/notes")
                .key()
                .body(Map.of("text", "un", "day", 1))
                .send()
                .problem(403, "scope-required")
                .has("$.scope", "notes:write")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"notes:write\"");
        reader.get("/internal/personal-data").problem(403, "scope-required").lacks("$.scope");
        api.with(TestTokens.foreign(person)).get("/api/v1/notes").problem(403, "scope-required");
    }

    @Test
    void forgetsTheConsentsOfWhoeverIsErased() {
        var person = UUID.randomUUID();
        write(person).status(201);
        PrivacyEvents.erase(person);
        await().until(() -> StoredRows.of(person, "sample.consent_state") == 0);
        write(person).problem(410, "erased");
    }

    static void signUp(UUID person, String purpose) {
        Events.send(
                "cesizen.account",
                UUID.randomUUID().toString(),
                "fr.cesizen.account.signed-up.v1",
                person,
                "{\"consents\":[{\"purpose\":\"" + purpose + "\",\"granted\":true,\"version\":\"1\"}]}");
    }
}
