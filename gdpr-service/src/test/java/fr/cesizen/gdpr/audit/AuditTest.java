package fr.cesizen.gdpr.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AuditTest {

    private static final String ACCESSES = "/api/v1/privacy/accesses";
    private static final String VERIFICATIONS = "/api/v1/audit/verifications";

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    ApiClient lea;
    ApiClient dpo;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
        dpo = api.as(UUID.randomUUID(), "dpo");
    }

    static void tell(UUID person, String role, String actor, String resource, String action, String id) {
        Events.send(
                "cesizen.access",
                id,
                "fr.cesizen.access.recorded.v1",
                person,
                "{\"role\":\"%s\",\"actor\":\"%s\",\"resource\":\"%s\",\"action\":\"%s\"}"
                        .formatted(role, actor, resource, action));
    }

    static void tellOfStaff(UUID person, String action) {
        tell(
                person,
                "support",
                UUID.randomUUID().toString(),
                "ticket",
                action,
                UUID.randomUUID().toString());
    }

    void awaitAccesses(ApiClient who, int count) {
        await().until(() -> who.items(ACCESSES).size() == count);
    }

    ApiAnswer verify() {
        return dpo.post(VERIFICATIONS, Map.of()).status(200);
    }

    @Test
    void tellsAPersonWhoSawTheirDataInTheirLanguage() {
        tellOfStaff(lea.person(), "read");
        tell(lea.person(), "application", "sleep-diary", "journal", "change", "an-access-of-" + lea.person());
        tell(lea.person(), "application", "sleep-diary", "journal", "change", "an-access-of-" + lea.person());
        tell(
                lea.person(),
                "auditor",
                UUID.randomUUID().toString(),
                "something-new",
                "read",
                UUID.randomUUID().toString());
        awaitAccesses(lea, 3);
        lea.in("en")
                .get(ACCESSES)
                .status(200)
                .has("$.items[0].who", "A member of the team")
                .has("$.items[0].what", "read data about you")
                .has("$.items[1].who", "The application “sleep-diary”, which you authorised")
                .has("$.items[1].what", "wrote in your journal")
                .has("$.items[2].role", "support")
                .has("$.items[2].what", "read one of your requests for help");
        lea.in("fr").get(ACCESSES).has("$.items[2].who", "Une personne de l'équipe d'assistance");
        assertThat(api.somebody().items(ACCESSES)).isEmpty();
        verify().has("$.intact", true);
    }

    @Test
    void listsAccessesPageByPageNewestFirst() {
        IntStream.range(0, 120).forEach(i -> tellOfStaff(lea.person(), i == 0 ? "change" : "read"));
        awaitAccesses(lea, 120);
        var items = lea.items(ACCESSES);
        assertThat(items.get(119).path("what").asString()).contains("traité");
        lea.get(ACCESSES + "?after=0").problem(400, "invalid-cursor");
        lea.get(ACCESSES + "?after=x").problem(400, "invalid-cursor");
    }

    @Test
    void staysWholeWhenAPersonIsErasedAndForgetsWhomItWasAbout() {
        tellOfStaff(lea.person(), "read");
        awaitAccesses(lea, 1);
        var erasure = PrivacyClient.erase(lea).status(202);
        GdprDatabaseFixture.endCoolingOff(erasure.json().path("id").asString());
        jobs.run("erasure-start");
        await().until(() -> StoredRows.of(lea.person(), "gdpr.audit_subject") == 0);
        long before = verify().as(ChainReport.class).entries();
        tellOfStaff(lea.person(), "read");
        await().until(() -> verify().as(ChainReport.class).entries() > before);
        verify().has("$.intact", true);
        assertThat(StoredRows.of(lea.person(), "gdpr.audit_subject")).isZero();
    }

    @Test
    void namesWhatSomebodyDidToItBehindTheServicesBack() {
        IntStream.range(0, 3).forEach(i -> tellOfStaff(lea.person(), "read"));
        awaitAccesses(lea, 3);
        long last = GdprDatabaseFixture.lastAuditEntry();
        GdprDatabaseFixture.forgeAuditEntry(last, "dpo");
        verify().has("$.intact", false)
                .has("$.findings[0].kind", "entry-forged")
                .has("$.findings[0].number", (int) last);
        GdprDatabaseFixture.forgeAuditEntry(last, "support");
        verify().has("$.intact", true);

        var restore = GdprDatabaseFixture.deleteAuditEntry(last);
        verify().has("$.findings[0].kind", "chain-truncated").has("$.findings[0].number", (int) last);
        restore.run();
        verify().has("$.intact", true);
    }

    @Test
    void closesSegmentsWhoseHashesProveItLater() {
        tellOfStaff(lea.person(), "read");
        awaitAccesses(lea, 1);
        jobs.run("audit-seal");
        var segments = dpo.items("/api/v1/audit/segments");
        assertThat(segments).isNotEmpty();
        var last = segments.get(segments.size() - 1);
        var number = last.path("segment").asLong();
        dpo.post(VERIFICATIONS, anchor(number, last.path("hash").asString())).has("$.intact", true);
        dpo.post(VERIFICATIONS, anchor(number, "a".repeat(64)))
                .has("$.findings[0].kind", "anchor-broken")
                .has("$.findings[0].number", (int) number);
        dpo.post(VERIFICATIONS, anchor(number + 1000, "a".repeat(64))).has("$.findings[0].kind", "anchor-broken");
    }

    static Map<String, Object> anchor(long segment, String hash) {
        return Map.of("anchors", List.of(Map.of("segment", segment, "hash", hash)));
    }

    @Test
    void isForTheDataProtectionOfficerAlone() {
        lea.post(VERIFICATIONS, Map.of()).problem(403, "forbidden");
        api.as(UUID.randomUUID(), "admin").get("/api/v1/audit/segments").problem(403, "forbidden");
        dpo.post(VERIFICATIONS, anchor(0, "x")).problem(400, "invalid-request");
    }
}
