package fr.cesizen.local.command;

import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * {@code audit}: verifies the chain of accesses to people's data.
 *
 * <p>A file of anchors has one segment a line: its number, a space, its hash. It belongs where nobody who can write the
 * database can write.
 */
@Command(
        name = "audit",
        description = "Verifies the chain of accesses to people's data; exits non-zero when something was changed.")
final class AuditCommand implements Callable<Integer> {

    private static final String SEGMENTS = "/api/v1/audit/segments";

    private static final Pattern ANCHOR = Pattern.compile("([1-9][0-9]{0,17}) +([0-9a-f]{64})");

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--anchors", paramLabel = "<file>", description = "Compares with segments that were kept in it.")
    @Nullable
    private Path anchors;

    @Option(names = "--export", paramLabel = "<file>", description = "Writes all closed segments to it.")
    @Nullable
    private Path export;

    @Override
    public Integer call() throws IOException {
        var kept = anchors == null
                ? List.<Map<String, Object>>of()
                : Files.readAllLines(anchors).stream()
                        .filter(line -> !line.isBlank())
                        .map(AuditCommand::anchor)
                        .toList();
        var officer = TourUser.staff(state.stack(), "dpo");
        var report = officer.post("/api/v1/audit/verifications", Map.of("anchors", kept))
                .must(200)
                .json();
        state.out()
                .printf(
                        "%d entries, %d closed segments, %d compared with kept ones: %s%n",
                        report.path("entries").asLong(),
                        report.path("segments").asLong(),
                        kept.size(),
                        report.path("intact").asBoolean() ? "nothing was changed" : "CHANGED");
        report.path("findings").forEach(found -> state.out()
                .printf(
                        "  %s %d%n",
                        found.path("kind").asString(), found.path("number").asLong()));
        if (export != null) {
            Files.write(export, segments(officer));
        }
        return report.path("intact").asBoolean() ? 0 : 1;
    }

    private static Map<String, Object> anchor(String line) {
        var parts = ANCHOR.matcher(line.strip());
        if (!parts.matches()) {
            throw new LauncherException("Not a number and a hash: " + line);
        }
        return Map.of("segment", Long.valueOf(parts.group(1)), "hash", parts.group(2));
    }

    private static List<String> segments(TourUser officer) {
        var lines = new ArrayList<String>();
        JsonNode page;
        var path = SEGMENTS;
        do {
            page = officer.read(path);
            page.path("items")
                    .forEach(segment -> lines.add(segment.path("segment").asLong() + " "
                            + segment.path("hash").asString()));
            path = SEGMENTS + "?after=" + page.path("next").asString("");
        } while (page.hasNonNull("next"));
        return lines;
    }
}
