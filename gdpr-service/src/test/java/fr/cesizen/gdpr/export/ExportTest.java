package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ExportTest {

    static final String PATH = PrivacyClient.EXPORT;

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    ApiClient lea;

    @BeforeEach
    void someoneKnownEverywhere() {
        lea = api.somebody();
        Participants.giveAll(lea.authorization());
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    Map<String, byte[]> export(String language) throws IOException {
        var zip = lea.in(language)
                .get(PATH)
                .status(200)
                .header("Content-Type", "application/zip")
                .header("Content-Disposition", "attachment; filename=\"cesizen-export.zip\"")
                .header("Cache-Control", "no-store");
        return unzip(zip.bytes());
    }

    JsonNode read(Map<String, byte[]> files, String name) throws IOException {
        return json.readTree(Objects.requireNonNull(files.get(name), name));
    }

    void isUnavailable() {
        var answer = lea.get(PATH)
                .problem(503, "export-unavailable")
                .header("Retry-After")
                .noHeader("Content-Disposition");
        assertThat(answer.text()).doesNotContain("-service", "127.0.0.1");
    }

    @Test
    void makesAndBooksNothingForHead() {
        lea.request(HttpMethod.HEAD, PATH).send().status(405).header("Allow", "GET");
        assertThat(StoredRows.about(lea.person())).doesNotContainKey("rights_entry");
    }

    @Test
    void holdsEverySectionOfEveryServiceAndAManifestThatProvesThem() throws Exception {
        Participants.give(
                "emotion-service",
                lea.authorization(),
                Map.of(
                        "journal-entries",
                        Flux.just("{\"note\":\"Une journée d’été 🌿\",\"n\":1.10}", "{\"note\":\"<b>\\n\"}"),
                        "nothing",
                        Flux.empty()));
        PrivacyClient.consent(lea, "journal", true).status(200);
        PrivacyClient.restrict(lea).status(200);

        var files = export("en");
        assertThat(files.keySet())
                .containsExactly(
                        "auth-service/things.json",
                        "emotion-service/journal-entries.json",
                        "emotion-service/nothing.json",
                        "stress-service/things.json",
                        "garden-service/things.json",
                        "ticket-service/things.json",
                        "gdpr-service/statistics.json",
                        "gdpr-service/accesses.json",
                        "gdpr-service/objections.json",
                        "gdpr-service/parental-consents.json",
                        "gdpr-service/consents.json",
                        "gdpr-service/prepared-exports.json",
                        "gdpr-service/privacy-requests.json",
                        "index.html",
                        "manifest.json");
        assertThat(read(files, "emotion-service/journal-entries.json")
                        .get(0)
                        .get("note")
                        .asString())
                .isEqualTo("Une journée d’été 🌿");
        assertThat(read(files, "emotion-service/nothing.json")).isEmpty();
        assertThat(read(files, "stress-service/things.json").get(0).get("of").asString())
                .isEqualTo("stress-service");
        assertThat(read(files, "gdpr-service/consents.json")
                        .get(0)
                        .get("purpose")
                        .asString())
                .isEqualTo("journal");
        assertThat(read(files, "gdpr-service/privacy-requests.json").findValuesAsString("right"))
                .containsExactly("RESTRICTION", "ACCESS");

        var manifest = read(files, "manifest.json");
        assertThat(manifest.get("person").asString()).isEqualTo(lea.person().toString());
        assertThat(manifest.get("language").asString()).isEqualTo("en");
        assertThat(manifest.get("rights").get(1).asString()).contains("Right of access");
        assertThat(manifest.get("sections")).hasSize(13);
        for (var section : manifest.get("sections")) {
            var content = Objects.requireNonNull(files.get(section.get("file").asString()));
            assertThat(section.get("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(section.get("count").asInt())
                    .isEqualTo(json.readTree(content).size());
            assertThat(section.get("schema").asString()).startsWith("urn:cesizen:");
        }
    }

    @Test
    void beginsWithAPageForPeopleInTheirLanguage() throws Exception {
        Participants.give("emotion-service", lea.authorization(), Map.of("journal-entries", Flux.just("{}", "{}")));
        var files = export("en");
        var page = Objects.requireNonNull(files.get("index.html"));
        assertThat(new String(page, StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\">", "<td>Your journal</td><td>2</td>", "stress-service/things.json", "CNIL")
                .doesNotContain("<script");
        assertThat(read(files, "manifest.json")
                        .get("files")
                        .get(0)
                        .get("sha256")
                        .asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(page)));
        assertThat(new String(Objects.requireNonNull(export("fr").get("index.html")), StandardCharsets.UTF_8))
                .contains("Votre journal");
    }

    @Test
    void speaksFrenchUnlessAskedOtherwise() throws IOException {
        assertThat(read(export("de"), "manifest.json").get("rights").get(1).asString())
                .contains("Droit d'accès");
    }

    @Test
    void showsAnErasureThatHasNotBegunAmongTheRequests() throws IOException {
        PrivacyClient.erase(lea).status(202);
        var requests = read(export("fr"), "gdpr-service/privacy-requests.json");
        assertThat(requests.get(0).path("right").asString()).isEqualTo("ERASURE");
        assertThat(requests.get(0).path("state").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void isOneRequestUntilAnArchiveIsComplete() throws IOException {
        Participants.give(
                "ticket-service",
                lea.authorization(),
                Map.of("tickets", rows(2_000).concatWith(Mono.error(new IllegalStateException("broken")))));
        assertThat(catchThrowable(() -> lea.get(PATH).bytes())).isNotNull();
        Participants.giveAll(lea.authorization());
        export("fr");
        var requests = read(export("fr"), "gdpr-service/privacy-requests.json");
        assertThat(requests.findValuesAsString("state")).containsExactly("COMPLETED", "IN_PROGRESS");
    }

    @Test
    void streamsAHistoryOfAnyLength() throws IOException {
        Participants.give(
                "garden-service",
                lea.authorization(),
                Map.of("growth", Flux.range(0, 100_000).map(n -> "{\"n\":" + n + "}")));
        var files = export("fr");
        assertThat(read(files, "garden-service/growth.json")).hasSize(100_000);
    }

    /** Longer than any buffer on the way: a row is passed on as it comes. */
    @Test
    void streamsARowOfAnyLength() throws IOException {
        var part = "é".repeat(500_000);
        Participants.give(
                "ticket-service",
                lea.authorization(),
                Map.of("tickets", Flux.just("[\"" + part + part + part + part + "\"]", "{}")));
        var tickets = read(export("fr"), "ticket-service/tickets.json");
        assertThat(tickets).hasSize(2);
        assertThat(tickets.get(0).get(0).asString()).hasSize(2_000_000);
    }

    @Test
    void sendsNothingWhenAServiceRefusesForTheMoment() {
        var nobody = api.somebody();
        nobody.get(PATH).status(503);
        Participants.fail("ticket-service", lea.authorization(), 503);
        isUnavailable();
    }

    /** Trying again would be of no use, and uses up one of the few exports that a person has in an hour. */
    @Test
    void saysSoWhenTryingAgainWouldNotHelp() {
        Participants.give("ticket-service", lea.authorization(), Map.of("../../etc", Flux.just("{}")));
        isFailed();
        Participants.fail("ticket-service", lea.authorization(), 500);
        isFailed();
    }

    void isFailed() {
        double before = failures();
        lea.get(PATH).problem(500, "export-failed").noHeader("Retry-After").satisfies("$.detail", detail -> assertThat(
                        (String) detail)
                .containsPattern("référence [0-9a-f-]{36}"));
        assertThat(failures()).isEqualTo(before + 1);
    }

    double failures() {
        return metrics.counter("cesizen_export_failures", "participant", "ticket-service")
                .count();
    }

    @Test
    void sendsNothingWhenAServiceFailsBeforeTheFirstByteIsOut() {
        Participants.give(
                "auth-service", lea.authorization(), Map.of("things", Flux.error(new IllegalStateException("broken"))));
        isUnavailable();
    }

    @Test
    void breaksOffTheArchiveWhenAServiceBreaksOff(@TempDir Path folder) throws Exception {
        Participants.give(
                "ticket-service",
                lea.authorization(),
                Map.of(
                        "tickets",
                        rows(2_000).concatWith(Mono.error(new IllegalStateException("broken in the middle")))));
        var got = new ByteArrayOutputStream();
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                                .header("Authorization", lea.authorization())
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> answer.body().transferTo(got)).isInstanceOf(IOException.class);
        assertThat(got.size()).isPositive();
        var file = Files.write(folder.resolve("half.zip"), got.toByteArray());
        assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
        await().until(() -> Participants.OPEN.get() == 0);
    }

    /** Rows that do not compress. */
    static Flux<String> rows(int count) {
        return Flux.range(0, count).map(n -> "{\"text\":\"" + noise() + "\"}");
    }

    static String noise() {
        var bytes = new byte[432];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void readsOnWhenTheServiceTakesItsTime() throws IOException {
        Participants.give(
                "auth-service",
                lea.authorization(),
                Map.of("slow", Flux.range(0, 5).map(Object::toString).delayElements(Duration.ofMillis(50))));
        assertThat(read(export("fr"), "auth-service/slow.json")).hasSize(5);
    }
}
