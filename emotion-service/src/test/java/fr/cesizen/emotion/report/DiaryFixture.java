package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestPostgres;
import fr.cesizen.platform.test.TestTokens;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** One person's journal, written straight into the table, and their view of the reports on it. */
public record DiaryFixture(WebTestClient http, UUID person) {

    static final String REPORTS = "/api/v1/journal/reports";

    public DiaryFixture(WebTestClient http) {
        this(http, UUID.randomUUID());
    }

    public void write(EncryptedNote... notes) {
        write(List.of(notes));
    }

    public void write(List<EncryptedNote> notes) {
        try (var connection = TestPostgres.get().superuser();
                var insert = connection.prepareStatement("""
                        insert into emotion.entry (person, id, kind, felt_at, zone, local_date, local_hour, emotions, intensities,
                            taxonomy_version, valence, mood, contexts, origin, recorded_at, version, change, deletion, seq)
                        values (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 'manual', now(), 0,
                            '01900000-0000-7000-8000-000000000000', ?, 0)""")) {
            // The guard of the table looks for its own tables.
            connection.setSchema("emotion");
            for (var note : notes) {
                insert.setObject(1, person);
                insert.setString(2, note.kind());
                insert.setTimestamp(3, Timestamp.from(note.feltAt()));
                insert.setString(4, note.zone());
                insert.setObject(5, note.day());
                insert.setInt(6, note.hour());
                insert.setArray(
                        7, connection.createArrayOf("text", note.emotions().toArray()));
                insert.setArray(
                        8,
                        connection.createArrayOf("integer", note.intensities().toArray()));
                insert.setObject(9, note.own());
                insert.setObject(10, note.mood());
                insert.setArray(
                        11, connection.createArrayOf("text", note.contexts().toArray()));
                insert.setObject(12, note.deleted() ? UUID.fromString("01910000-0000-7000-8000-000000000000") : null);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Writes as a person does. */
    void post(Map<String, ?> entry) {
        http.post()
                .uri("/api/v1/journal/entries")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(entry)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    public ResponseSpec get(String uri, String... headers) {
        var request = http.get().uri(uri).header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(person));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    public JsonNode read(String uri, String... headers) {
        var answer = get(uri, headers)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(answer).isNotNull();
        return answer;
    }

    public String draw(String uri, String language) {
        var drawing = get(uri, HttpHeaders.ACCEPT, "image/svg+xml", HttpHeaders.ACCEPT_LANGUAGE, language)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("image/svg+xml")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(drawing).isNotNull();
        return drawing;
    }
}
