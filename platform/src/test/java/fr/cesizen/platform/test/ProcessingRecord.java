package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.privacy.NoPersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.retention.RetentionRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of processing activities (GDPR art. 30), which is made of the annotations in the code. Each module answers for its
 * own part of {@code docs/processing-record.md} and {@code .json}; {@code -Dcesizen.record.write} writes them anew.
 */
public final class ProcessingRecord {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path TEXT = DOCS.resolve("processing-record.md");
    private static final Path DATA = DOCS.resolve("processing-record.json");
    private static final int WIDTH = 140;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, List<Map<String, Object>>>> BY_MODULE = new TypeReference<>() {};

    private final String module;
    private final List<Processing> activities;
    private final Set<String> innocent;

    private ProcessingRecord(String module, List<Processing> activities, Set<String> innocent) {
        this.module = module;
        this.activities = activities;
        this.innocent = innocent;
    }

    /** The part of a module, whose classes are in this package. */
    public static ProcessingRecord of(String module, String source) {
        return new ProcessingRecord(
                module,
                AnnotatedTypes.in(source, Processing.class)
                        .sorted(Comparator.comparing(Processing::name))
                        .toList(),
                AnnotatedTypes.in(source, NoPersonalData.class)
                        .flatMap(none -> Stream.of(none.value()))
                        .collect(Collectors.toSet()));
    }

    /**
     * Names the tables of a schema that no activity names and that are not said to hold nothing about anybody, and names that
     * no table has. Empty when all is well.
     */
    public List<String> differences(String schema) throws SQLException {
        var everywhere = of("platform", "fr.cesizen.platform");
        var known = Stream.of(this, everywhere)
                .flatMap(part -> Stream.concat(part.tables(), part.innocent.stream()))
                .collect(Collectors.toSet());
        var stored = tables(schema);
        return Stream.concat(
                        stored.stream()
                                .filter(table -> !known.contains(table))
                                .map(table -> table + " is in no @Processing"),
                        known.stream().filter(table -> !stored.contains(table)).map(table -> table + " does not exist"))
                .sorted()
                .toList();
    }

    /**
     * Names the rules of retention that the activity which has their table does not name, so that the record promises no other
     * period. Empty when all is well.
     */
    public List<String> unnamedRules(Collection<RetentionRule> rules) {
        var everywhere = of("platform", "fr.cesizen.platform");
        var all = Stream.concat(activities.stream(), everywhere.activities.stream())
                .toList();
        return rules.stream()
                .flatMap(rule -> all.stream()
                        .filter(activity -> List.of(activity.tables()).contains(rule.table()))
                        .filter(activity -> !List.of(activity.retention()).contains(rule.category()))
                        .map(activity -> activity.name() + " does not name " + rule.category()))
                .sorted()
                .toList();
    }

    private Stream<String> tables() {
        return activities.stream().flatMap(activity -> Stream.of(activity.tables()));
    }

    private static Set<String> tables(String schema) throws SQLException {
        try (var connection = TestPostgres.get().superuser();
                var query = connection.prepareStatement(
                        "select relname from pg_class where relkind in ('r', 'p')"
                                + " and not relispartition and relnamespace = ?::regnamespace and relname not like '%schema_history'")) {
            query.setString(1, schema);
            var names = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return Set.copyOf(names);
        }
    }

    /** Fails unless the documents say what the annotations say. */
    public void verify() throws IOException {
        var text = Files.readString(TEXT);
        var data = JSON.readValue(Files.readString(DATA), BY_MODULE);
        var actual = activities.stream().map(ProcessingRecord::json).toList();
        if (System.getProperty("cesizen.record.write") != null) {
            data.put(module, actual);
            Files.writeString(DATA, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n");
            Files.writeString(TEXT, replace(text));
            return;
        }
        var how = "run again with -Dcesizen.record.write: docs/processing-record differs from the annotations of "
                + module;
        assertThat(text).as(how).contains(render());
        assertThat(JSON.valueToTree(data.get(module)).toString())
                .as(how)
                .isEqualTo(JSON.valueToTree(actual).toString());
    }

    private String replace(String text) {
        var start = text.indexOf(begin());
        var end = text.indexOf(end());
        assertThat(start)
                .as("docs/processing-record.md has a place for " + module)
                .isNotNegative();
        return text.substring(0, start) + render() + text.substring(end + end().length());
    }

    private String begin() {
        return "<!-- " + module + " -->\n";
    }

    private String end() {
        return "<!-- end of " + module + " -->\n";
    }

    private String render() {
        var parts = activities.stream().map(ProcessingRecord::text).collect(Collectors.joining("\n"));
        return begin() + "## " + module + "\n\n" + parts + end();
    }

    private static Map<String, Object> json(Processing activity) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", activity.name());
        fields.putAll(fields(activity));
        return fields;
    }

    private static Map<String, Object> fields(Processing activity) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("purpose", activity.purpose());
        fields.put("legal basis", basis(activity));
        fields.put("people", List.of(activity.people()));
        fields.put("data", List.of(activity.data()));
        fields.put("recipients", List.of(activity.recipients()));
        fields.put("kept", activity.kept());
        fields.put("retention", String.join("; ", activity.retention()));
        fields.put("security", List.of(activity.security()));
        fields.put("tables", List.of(activity.tables()));
        return fields;
    }

    private static String basis(Processing activity) {
        return activity.basis().words() + (activity.health() ? "; health: explicit consent, art. 9(2)(a)" : "");
    }

    private static String text(Processing activity) {
        var lines = new StringBuilder("### " + activity.name() + "\n");
        fields(activity).forEach((name, value) -> {
            var words = value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                    : value.toString();
            if (!words.isEmpty()) {
                lines.append(wrap("- **" + name + "**: " + words));
            }
        });
        return lines.toString();
    }

    private static String wrap(String line) {
        var wrapped = new StringBuilder();
        int length = 0;
        for (var word : line.split(" ", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                wrapped.append("\n  ");
                length = 2;
            } else if (length > 0) {
                wrapped.append(' ');
                length++;
            }
            wrapped.append(word);
            length += word.length();
        }
        return wrapped.append('\n').toString();
    }
}
