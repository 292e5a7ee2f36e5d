package fr.cesizen.emotion.entry;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's journal, as their phone speaks of it. */
public record JournalClient(ApiClient api) {

    public static final String ENTRIES = "/api/v1/journal/entries";
    public static final String SYNC = "/api/v1/journal/sync";

    /** A calm moment with a note; a test names only what it changes. */
    public static Map<String, Object> calm(Object... changes) {
        var entry = new HashMap<String, Object>(Map.of(
                "feltAt", "2026-03-01T12:00:00Z",
                "zone", "Europe/Paris",
                "emotions", List.of(Map.of("code", "calm", "intensity", 60)),
                "note", "Une promenade"));
        for (int i = 0; i < changes.length; i += 2) {
            entry.put((String) changes[i], changes[i + 1]);
        }
        return entry;
    }

    /** A change of a device that writes an entry. */
    public static Map<String, Object> wrote(UUID change, UUID id, Object... says) {
        return Map.of("change", change, "id", id, "deleted", false, "entry", calm(says));
    }

    /** A change of a device that deletes an entry. */
    public static Map<String, Object> deleted(UUID change, UUID id) {
        return Map.of("change", change, "id", id, "deleted", true);
    }

    /** The id of an entry at this path. */
    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    public UUID person() {
        return api.person();
    }

    public ApiAnswer write(Object entry) {
        return api.post(ENTRIES, entry);
    }

    public ApiAnswer write(String key, Object entry) {
        return api.request(HttpMethod.POST, ENTRIES).key(key).body(entry).send();
    }

    /** Writes an entry and answers its path. */
    public String written(Object... changes) {
        return write(calm(changes)).status(201).path();
    }

    public ApiAnswer get(String path) {
        return api.request(HttpMethod.GET, path).send();
    }

    public JsonNode read(String path) {
        return get(path).status(200).json();
    }

    public ApiAnswer put(String path, Object body) {
        return api.put(path, body);
    }

    public ApiAnswer put(String path, String ifMatch, Object body) {
        return api.put(path, ifMatch, body);
    }

    public ApiAnswer post(String path, Object body) {
        return api.post(path, body);
    }

    public ApiAnswer delete(String path) {
        return api.delete(path);
    }

    public ApiAnswer restore(String path) {
        return api.post(path + "/restoration");
    }

    public List<JsonNode> entries() {
        return get(ENTRIES + "?limit=200").status(200).items();
    }

    public List<JsonNode> bin() {
        return get(ENTRIES + "/bin?limit=200").status(200).items();
    }

    /** What a device and the journal tell each other; everything when {@code since} is empty. */
    public JsonNode sync(String since, List<?> changes) {
        var query = since.isEmpty() ? "" : "?since=" + since;
        return post(SYNC + query, changes).status(200).json();
    }

    /** What this person's archive holds of a section. */
    public List<JsonNode> archive(String section) {
        return get("/internal/personal-data/" + section)
                .status(200)
                .text()
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
    }

    /** What became of each change that {@link #sync} sent. */
    public static List<String> fates(JsonNode answer) {
        return answer.get("outcomes").findValuesAsString("fate");
    }

    /** What is in the journal and in the bin, by id: everything but when and how often it was received. */
    public Map<String, String> everything() {
        return Stream.concat(entries().stream(), bin().stream())
                .collect(Collectors.toMap(
                        entry -> entry.get("id").asString(),
                        entry -> entry.get("note").asString() + entry.get("feltAt") + entry.get("deletedAt")));
    }

    public ApiAnswer keepContext(Object id, String group, String label, boolean retired) {
        return put("/api/v1/journal/contexts/" + id, Map.of("group", group, "label", label, "retired", retired));
    }

    /** Asks for this person's erasure, as gdpr-service does. */
    public static void askForErasure(UUID person) {
        tell(person, "erasure-requested", "{\"request\":\"" + UUID.randomUUID() + "\"}");
    }

    /** Restricts the processing of this person's data, or ends that, as gdpr-service does. */
    public static void restrict(UUID person, boolean restricted) {
        tell(person, "restriction-changed", "{\"restricted\":" + restricted + "}");
    }

    private static void tell(UUID person, String type, String json) {
        Events.send(
                "cesizen.privacy", UUID.randomUUID().toString(), "fr.cesizen.privacy." + type + ".v1", person, json);
    }
}
