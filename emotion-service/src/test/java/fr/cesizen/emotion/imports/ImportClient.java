package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ApiRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** One person who moves in with a file, or out with one. */
public record ImportClient(ApiClient api) {

    static final String IMPORTS = "/api/v1/journal/imports";
    public static final String EXPORT = "/api/v1/journal/export";
    static final String HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n";

    /** Daylio's file with so many lines, each of which would be an entry. */
    static String csv(int lines) {
        return HEADER + DaylioFile.understood(lines).collect(Collectors.joining("\n"));
    }

    public UUID person() {
        return api.person();
    }

    JournalClient journal() {
        return new JournalClient(api);
    }

    ApiRequest uploading(String query) {
        return api.request(HttpMethod.POST, IMPORTS + query).key().type("text/csv");
    }

    ApiAnswer upload(String query, Object body) {
        return uploading(query).body(body).send();
    }

    ApiAnswer upload(String query, String key, Object body) {
        return api.request(HttpMethod.POST, IMPORTS + query)
                .key(key)
                .type("text/csv")
                .body(body)
                .send();
    }

    public JsonNode staged(String format, String csv) {
        return upload("?format=" + format + "&zone=Europe/Paris", csv)
                .status(201)
                .json();
    }

    /** Daylio's lines, after its header. */
    JsonNode daylio(String... lines) {
        return staged("daylio", HEADER + String.join("\n", lines));
    }

    public List<JsonNode> lines(JsonNode run) {
        return get(path(run) + "/lines?limit=200").status(200).items();
    }

    JsonNode map(JsonNode run, String mapping) {
        return mapping(run, mapping).status(200).json();
    }

    ApiAnswer mapping(JsonNode run, String mapping) {
        return mapping(run, "\"" + run.get("version").asLong() + "\"", mapping);
    }

    ApiAnswer mapping(JsonNode run, String ifMatch, String mapping) {
        return api.put(path(run) + "/mapping", ifMatch, mapping);
    }

    /** Edits an entry that nobody has edited yet. */
    void correct(JsonNode entry, String feltAt, String note) {
        api.put(
                        JournalClient.ENTRIES + "/" + entry.get("id").asString(),
                        "\"0\"",
                        JournalClient.calm("feltAt", feltAt, "note", note))
                .status(200);
    }

    ApiAnswer apply(JsonNode run) {
        return api.post(path(run) + "/application");
    }

    public JsonNode applied(JsonNode run) {
        apply(run).status(202);
        return reached(run, "applied");
    }

    JsonNode undone(JsonNode run) {
        int status = delete(path(run)).status();
        assertThat(status).isBetween(200, 299);
        return reached(run, "undone");
    }

    /** The stream of its progress; from the event with id {@code last} on, from the beginning when it is absent. */
    ApiAnswer events(JsonNode run, @Nullable String last) {
        var request = api.request(HttpMethod.GET, path(run) + "/events").accept("text/event-stream");
        return (last == null ? request : request.header("Last-Event-ID", last)).send();
    }

    /** Entries in the journal, none of the trash. */
    int entryCount() {
        return get("/api/v1/journal/reports?from=2017-01-01&to=2026-12-31")
                .status(200)
                .json()
                .at("/current/entries")
                .asInt();
    }

    static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }

    JsonNode reached(JsonNode run, String state) {
        return await().atMost(Duration.ofMinutes(3)).until(() -> get(path(run)).json(), seen -> seen.get("state")
                .asString()
                .equals(state));
    }

    List<JsonNode> entries() {
        return journal().entries();
    }

    public ApiAnswer get(String path) {
        return api.request(HttpMethod.GET, path).send();
    }

    ApiAnswer delete(String path) {
        return api.delete(path);
    }

    static String path(JsonNode run) {
        return IMPORTS + "/" + run.get("id").asString();
    }
}
