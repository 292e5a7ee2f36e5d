package fr.cesizen.gdpr.preparation;

import static fr.cesizen.gdpr.PrivacyClient.EXPORTS;
import static fr.cesizen.gdpr.PrivacyClient.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PreparedExportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    @Autowired
    JsonMapper json;

    ApiClient lea;

    @BeforeEach
    void someoneKnownEverywhere() {
        lea = api.somebody();
        Participants.giveAll(lea.authorization());
    }

    String prepared(String right) {
        return awaitReady(PrivacyClient.prepare(lea, right).id());
    }

    String awaitReady(String id) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(id)).isEqualTo("READY"));
        return id;
    }

    String state(String id) {
        return show(id).json().path("state").asString();
    }

    ApiAnswer show(String id) {
        return lea.get(EXPORTS + "/" + id).status(200);
    }

    ApiAnswer download(String id) {
        return lea.get(EXPORTS + "/" + id + "/archive");
    }

    Map<String, JsonNode> files(String id) throws IOException {
        var files = new LinkedHashMap<String, JsonNode>();
        try (var in = new ZipInputStream(
                new ByteArrayInputStream(download(id).status(200).bytes()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                files.put(
                        entry.getName(),
                        entry.getName().endsWith(".json")
                                ? json.readTree(content)
                                : json.valueToTree(new String(content, StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    static JsonNode file(Map<String, JsonNode> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    static JsonNode part(ApiAnswer shown, String service) {
        return shown.json()
                .path("services")
                .valueStream()
                .filter(part -> part.path("service").asString().equals(service))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReadWithoutThePersonAndAnswersTheRequest() throws Exception {
        var asked = PrivacyClient.prepare(lea, "ACCESS");
        assertThat(asked.path()).isEqualTo(EXPORTS + "/" + asked.id());
        var id = awaitReady(asked.id());
        var ready = show(id).has("$.downloadsLeft", 5).has("$.expiresAt").has("$.size");
        assertThat(part(ready, "auth-service").path("state").asString()).isEqualTo("DONE");
        assertThat(part(ready, "auth-service").path("rows").asLong()).isEqualTo(1);
        var request = lea.get(REQUESTS).items().get(0);
        assertThat(request.path("id").asString())
                .isEqualTo(ready.json().path("request").asString());
        assertThat(request.path("state").asString()).isEqualTo("COMPLETED");
        var files = files(id);
        assertThat(files.keySet())
                .contains("auth-service/things.json", "gdpr-service/accesses.json", "index.html", "manifest.json")
                .doesNotContain("fhir/bundle.json", "auth-service/things.csv");
        assertThat(file(files, "auth-service/things.json").get(0).path("of").asString())
                .isEqualTo("auth-service");
        assertThat(file(files, "manifest.json").path("missing")).isEmpty();
    }

    @Test
    void keepsTheArchiveEncryptedAndTheGrantsNoLonger() {
        var id = prepared("ACCESS");
        assertThat(ExportDatabaseFixture.pieces(id)).isEqualTo(1);
        assertThat(ExportDatabaseFixture.readableArchives(id)).isZero();
        assertThat(ExportDatabaseFixture.grants(id)).isZero();
    }

    @Test
    void isDownloadedWholeAsOftenAsAllowedAndByItsPersonAlone() {
        Participants.give(
                "emotion-service",
                lea.authorization(),
                Map.of("journal-entries", Flux.range(0, 20_000).map(PreparedExportTest::randomRow)));
        var id = prepared("ACCESS");
        assertThat(ExportDatabaseFixture.pieces(id)).isGreaterThan(1);
        api.somebody().get(EXPORTS + "/" + id + "/archive").problem(404, "not-found");
        api.somebody().get(EXPORTS + "/" + id).problem(404, "not-found");
        for (int left = 4; left >= 0; left--) {
            var bytes = download(id)
                    .status(200)
                    .header("Content-Disposition", "attachment; filename=\"cesizen-export.zip\"")
                    .header("Cache-Control", "no-store")
                    .bytes();
            assertThat(bytes.length).isEqualTo(show(id).json().path("size").asInt());
            show(id).has("$.downloadsLeft", left);
        }
        download(id).problem(410, "export-expired");
    }

    /** Rows that do not compress, so that an archive has several pieces. */
    private static String randomRow(int number) {
        var random = new Random(number);
        return "{\"n\":\"" + Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()) + "\"}";
    }

    @Test
    void holdsABundleOfFhirAndNoTablesForWhoAsksSo() throws Exception {
        Participants.give(
                "stress-service",
                lea.authorization(),
                Map.of(
                        "stress-assessments", Flux.just("{\"score\":12}"),
                        "fhir-assessments",
                                Flux.just(
                                        "{\"resourceType\":\"Observation\",\"id\":\"11111111-2222-4333-8444-555555555555\"}",
                                        "{\"resourceType\":\"Observation\",\"id\":\"11111111-2222-4333-8444-555555555556\"}")));
        var id = awaitReady(lea.post(EXPORTS, Map.of("right", "PORTABILITY", "csv", false, "fhir", true))
                .status(202)
                .id());
        var files = files(id);
        assertThat(files.keySet())
                .contains("stress-service/stress-assessments.json", "stress-service/stress-assessments.schema.json")
                .doesNotContain("stress-service/stress-assessments.csv", "stress-service/fhir-assessments.json");
        var bundle = file(files, "fhir/bundle.json");
        assertThat(bundle.path("type").asString()).isEqualTo("collection");
        assertThat(bundle.path("entry")).hasSize(2);
        assertThat(bundle.at("/entry/1/fullUrl").asString()).isEqualTo("urn:uuid:11111111-2222-4333-8444-555555555556");
        assertThat(file(files, "manifest.json").path("files").findValuesAsString("file"))
                .contains("fhir/bundle.json");
    }

    @Test
    void isTheSameOneWhenAskedAgainWhileItIsPrepared() {
        Participants.fail("garden-service", lea.authorization(), 503);
        var first = PrivacyClient.prepare(lea, "ACCESS").id();
        assertThat(PrivacyClient.prepare(lea, "PORTABILITY").id()).isEqualTo(first);
        assertThat(ApiClient.together(4, i -> lea.post(EXPORTS, Map.of("right", "ACCESS"))))
                .containsOnly(202);
        assertThat(lea.items(EXPORTS)).hasSize(1);
        assertThat(lea.items(REQUESTS)).hasSize(1);
        download(first).problem(409, "export-not-ready");
        lea.delete(EXPORTS + "/" + first).problem(409, "export-not-ready");
    }

    @Test
    void waitsForThePersonWhereAServiceWasAwayAsTheyAsked() {
        Participants.fail("garden-service", lea.authorization(), 503);
        var id = PrivacyClient.prepare(lea, "ACCESS").id();
        assertThat(part(show(id), "garden-service").path("state").asString()).isEqualTo("NEEDS_YOU");
        Participants.heal("garden-service", lea.authorization());
        assertThat(PrivacyClient.prepare(lea, "ACCESS").id()).isEqualTo(id);
        awaitReady(id);
        assertThat(lea.items(EXPORTS)).hasSize(1);
    }

    @Test
    void triesAgainUntilAServiceDelivers() throws Exception {
        var broken = new AtomicInteger();
        Participants.give(
                "ticket-service",
                lea.authorization(),
                Map.of(
                        "tickets",
                        Flux.defer(() -> broken.incrementAndGet() < 3
                                ? Flux.just("{}").concatWith(Flux.error(new IllegalStateException("breaks off")))
                                : Flux.just("{}", "{}"))));
        var id = prepared("ACCESS");
        assertThat(broken).hasValue(3);
        assertThat(file(files(id), "ticket-service/tickets.json")).hasSize(2);
    }

    @Test
    void leavesOutWhatNobodyDeliversForTwoDaysAndSaysSo() throws Exception {
        var id = PrivacyClient.prepare(lea, "ACCESS").id();
        awaitReady(id);
        var tom = api.somebody();
        Participants.giveAll(tom.authorization());
        Participants.fail("garden-service", tom.authorization(), 503);
        lea = tom;
        var late = PrivacyClient.prepare(tom, "ACCESS").id();
        ExportDatabaseFixture.ageExport(late, "49 hours");
        awaitReady(late);
        assertThat(part(show(late), "garden-service").path("state").asString()).isEqualTo("MISSING");
        var files = files(late);
        assertThat(file(files, "manifest.json").path("missing").toString()).isEqualTo("[\"garden-service\"]");
        assertThat(file(files, "index.html").asString()).contains("pratique et jardin");
        assertThat(tom.get(REQUESTS).items().get(0).path("state").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void isBegunAnewWhenWhoeverWasAtItIsGone() {
        Participants.fail("garden-service", lea.authorization(), 503);
        var id = PrivacyClient.prepare(lea, "ACCESS").id();
        ExportDatabaseFixture.takeExport(id, "1 hour");
        Participants.heal("garden-service", lea.authorization());
        PrivacyClient.prepare(lea, "ACCESS");
        assertThat(ExportDatabaseFixture.pieces(id)).isZero();
        assertThat(state(id)).isEqualTo("PREPARING");
        ExportDatabaseFixture.takeExport(id, "-1 second");
        awaitReady(id);
    }

    @Test
    void isDeletedWhenItExpiresAndForgottenLater() {
        var id = prepared("ACCESS");
        ExportDatabaseFixture.ageExport(id, "49 hours");
        show(id).has("$.state", "EXPIRED").has("$.downloadsLeft", 0);
        download(id).problem(410, "export-expired");
        jobs.run("export-cleanup");
        assertThat(ExportDatabaseFixture.pieces(id)).isZero();
        show(id).has("$.state", "EXPIRED");
        ExportDatabaseFixture.ageExport(id, "31 days");
        jobs.run("export-cleanup");
        lea.get(EXPORTS + "/" + id).problem(404, "not-found");
    }

    @Test
    void isGivenUpWhenItCouldNotBeMadeForThreeDays() {
        Participants.fail("garden-service", lea.authorization(), 503);
        var id = PrivacyClient.prepare(lea, "ACCESS").id();
        ExportDatabaseFixture.takeExport(id, "1 hour");
        ExportDatabaseFixture.ageExport(id, "73 hours");
        jobs.run("export-cleanup");
        show(id).has("$.state", "FAILED");
        download(id).problem(410, "export-expired");
        assertThat(lea.get(REQUESTS).items().get(0).path("state").asString()).isEqualTo("IN_PROGRESS");
        lea.delete(EXPORTS + "/" + id).status(204);
    }

    @Test
    void isDeletedBeforeItsTimeByItsPersonAlone() {
        var id = prepared("ACCESS");
        api.somebody().delete(EXPORTS + "/" + id).problem(404, "not-found");
        lea.delete(EXPORTS + "/" + id).status(204);
        assertThat(ExportDatabaseFixture.pieces(id)).isZero();
        lea.get(EXPORTS + "/" + id).problem(404, "not-found");
    }

    @Test
    void isGoneForADownloadThatMeetsItsDeletion() {
        var id = prepared("ACCESS");
        ExportDatabaseFixture.deletePieces(id);
        download(id).problem(410, "export-expired");
    }

    @Test
    void isStoppedWithItsRequest() {
        Participants.fail("garden-service", lea.authorization(), 503);
        var asked = PrivacyClient.prepare(lea, "ACCESS");
        lea.delete(REQUESTS + "/" + asked.json().path("request").asString()).status(204);
        lea.get(EXPORTS + "/" + asked.id()).problem(404, "not-found");
    }

    @Test
    void goesWithItsPerson() {
        var id = prepared("ACCESS");
        PrivacyEvents.erase(lea.person());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ExportDatabaseFixture.pieces(id))
                .isZero());
        lea.get(EXPORTS + "/" + id).problem(404, "not-found");
        lea.post(EXPORTS, Map.of("right", "ACCESS")).problem(410, "erased");
    }

    @Test
    void isPreparedForWhoeverRestrictedTheProcessing() {
        PrivacyClient.restrict(lea).status(200);
        download(prepared("PORTABILITY")).status(200);
    }

    @Test
    void refusesRightsThatHaveNoArchive() {
        lea.post(EXPORTS, Map.of("right", "ERASURE")).status(400);
        lea.post(EXPORTS, Map.of()).status(400);
    }
}
