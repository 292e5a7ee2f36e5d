package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.TestPostgres;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** One person's journal, written straight into the table, and their view of the reports on it. */
public record DiaryFixture(ApiClient api) {

    static final String REPORTS = "/api/v1/journal/reports";

    /** The journal of a person whom nobody has seen before. */
    public static DiaryFixture of(ApiClient anyone) {
        return new DiaryFixture(anyone.somebody());
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
                insert.setObject(1, api.person());
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
        api.post(JournalClient.ENTRIES, entry).status(201);
    }

    public ApiAnswer get(String uri, String... headers) {
        var request = api.request(HttpMethod.GET, uri);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.send();
    }

    public JsonNode read(String uri, String... headers) {
        return get(uri, headers).status(200).json();
    }

    public String draw(String uri, String language) {
        var answer = get(uri, HttpHeaders.ACCEPT, "image/svg+xml", HttpHeaders.ACCEPT_LANGUAGE, language);
        var drawing = answer.text();
        drawing(answer);
        return drawing;
    }

    /** Expects a drawing. */
    public static ApiAnswer drawing(ApiAnswer answer) {
        assertThat(answer.status(200).headers().getContentType()).asString().startsWith("image/svg+xml");
        return answer;
    }
}
