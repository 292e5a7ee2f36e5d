package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.tour.TourUser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(Running.class)
class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void holdsWhatEveryServiceKnowsAndIsAsItsManifestSays() throws Exception {
        var files = unzip(export(aPersonWithSomethingEverywhere()));
        var sections = json(files, "manifest.json").path("sections");
        for (var section : sections) {
            var name = section.path("file").asString();
            var content = Objects.requireNonNull(files.get(name), name);
            assertThat(json(files, name).size())
                    .as(name)
                    .isEqualTo(section.path("count").asInt());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .as(name)
                    .isEqualTo(section.path("sha256").asString());
        }
        assertThat(files).as("every file is in the manifest").hasSize(sections.size() + 2);
        for (var name : new String[] {
            "emotion-service/journal-entries.json",
            "garden-service/practice-sessions.json",
            "stress-service/stress-assessments.json",
            "ticket-service/tickets.json",
            "ticket-service/ticket-messages.json",
            "ticket-service/ticket-attachments.json",
            "ticket-service/ticket-attachment-contents.json",
            "auth-service/account.json"
        }) {
            assertThat(json(files, name).size()).as(name).isEqualTo(1);
        }
    }

    /** Kept in target/fhir, where deploy/checks/fhir/run validates it. */
    @Test
    void preparesACopyWithABundleOfFhir() throws Exception {
        var lea = aPersonWithSomethingEverywhere();
        practise(lea);
        var files = unzip(Copies.download(lea, Copies.prepare(lea, "PORTABILITY")));
        var bundle = files.get("fhir/bundle.json");
        assertThat(json(files, "fhir/bundle.json").path("entry").valueStream())
                .extracting(entry -> entry.at("/resource/resourceType").asString())
                .containsOnly("Observation", "QuestionnaireResponse")
                .hasSize(4);
        var kept = Path.of("target", "fhir", "bundle.json");
        Files.createDirectories(kept.getParent());
        Files.write(kept, Objects.requireNonNull(bundle));
    }

    private static void practise(TourUser lea) {
        var session = lea.create("/api/v1/practice/sessions", Map.of("minutes", 5, "moodBefore", -0.2));
        lea.post("/api/v1/practice/sessions/" + session.text("id") + "/completion", Map.of("moodAfter", 0.3))
                .must(200);
    }

    private static TourUser aPersonWithSomethingEverywhere() {
        var lea = Running.somebody();
        lea.create(Entries.PATH, Entries.calm(1));
        var answers = Map.of("moving_home", 1);
        lea.create("/api/v1/stress/assessments", Map.of("questionnaire", "srrs", "version", 1, "answers", answers));
        lea.create("/api/v1/practice/sessions", Map.of("protocol", "cesi-55", "moodBefore", -0.2));
        var file = lea.send(
                        "POST",
                        "/api/v1/tickets/attachments",
                        "capture".getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/octet-stream", "Idempotency-Key", "a-key-of-this-file"))
                .must(201)
                .text("id");
        lea.create(
                "/api/v1/tickets",
                Map.of(
                        "subject",
                        "Langue",
                        "body",
                        "Où se règle-t-elle ?",
                        "priority",
                        "P2",
                        "attachments",
                        List.of(file)));
        return lea;
    }

    private static byte[] export(TourUser person) {
        return person.get("/api/v1/privacy/export").must(200).response().body();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, byte[]> files, String name) {
        return JSON.readTree(Objects.requireNonNull(files.get(name), name));
    }
}
