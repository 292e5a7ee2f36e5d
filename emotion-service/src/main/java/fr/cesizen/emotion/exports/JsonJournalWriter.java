package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.entry.EmotionIntensity;
import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.EntryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one JSON document, described by the published schema; a truncated one is invalid JSON and not mistaken for the
 * whole.
 */
final class JsonJournalWriter implements JournalWriter {

    static final String SCHEMA = "/api/v1/journal/export/schema";
    static final int VERSION = 1;

    private final JsonMapper json;
    private final Map<String, String> labels;
    private boolean began;

    /** @param labels labels of contexts, by code or id */
    JsonJournalWriter(JsonMapper json, Map<String, String> labels) {
        this.json = json;
        this.labels = new TreeMap<>(labels);
    }

    private record Exported(
            UUID id,
            EntryKind kind,
            Instant feltAt,
            String zone,
            LocalDate localDate,
            List<EmotionIntensity> emotions,
            @Nullable Double valence,
            @Nullable Double arousal,
            List<String> contexts,
            @Nullable String note,
            String origin,
            Instant recordedAt) {}

    @Override
    public String head() {
        return "{\"schema\":\"" + SCHEMA + "\",\"version\":" + VERSION + ",\"contextLabels\":"
                + json.writeValueAsString(labels) + ",\"entries\":[";
    }

    @Override
    public String entry(EntryView entry) {
        var separator = began ? ",\n" : "\n";
        began = true;
        return separator
                + json.writeValueAsString(new Exported(
                        entry.id(),
                        entry.kind(),
                        entry.feltAt(),
                        entry.zone(),
                        entry.localDate(),
                        entry.emotions(),
                        entry.valence(),
                        entry.arousal(),
                        entry.contexts(),
                        entry.note(),
                        entry.origin(),
                        entry.recordedAt()));
    }

    @Override
    public String tail() {
        return "\n]}\n";
    }
}
