package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.bench.JournalRowGenerator;
import fr.cesizen.local.tour.TourUser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of somebody who wrote for years, by every way out. Services run with 160 MB of heap and end when it does not
 * suffice; in full with {@code -Dcesizen.e2e.export.rows=100000}, which prints how long it takes.
 */
@ExtendWith(Running.class)
class LargeExportTest {

    private static final int ROWS = Integer.getInteger("cesizen.e2e.export.rows", 3_000);

    @Test
    void streamsAndPreparesEveryRow() throws IOException {
        var lea = Running.somebody();
        new JournalRowGenerator(Running.system().database()).add(UUID.fromString(lea.id), ROWS);
        check("streamed", () -> stream(lea));
        check("prepared", () -> Copies.download(lea, Copies.prepare(lea, "ACCESS")));
        lea.signIn();
        check("prepared with CSV and FHIR", () -> Copies.download(lea, Copies.prepare(lea, "PORTABILITY")));
    }

    private static byte[] stream(TourUser person) {
        return person.get("/api/v1/privacy/export").must(200).response().body();
    }

    private interface Archive {
        byte[] read();
    }

    private static void check(String how, Archive archive) throws IOException {
        long start = System.nanoTime();
        var zip = archive.read();
        System.out.printf(
                "export of %,d rows, %s: %.1f s, %,d bytes%n",
                ROWS, how, (System.nanoTime() - start) / 1e9, zip.length);
        assertThat(entries(zip)).as(how).isEqualTo(ROWS);
    }

    private static int entries(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("manifest.json")) {
                    return new JsonMapper()
                            .readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .path("sections")
                            .valueStream()
                            .filter(section ->
                                    section.path("section").asString().equals("journal-entries"))
                            .mapToInt(section -> section.path("count").asInt())
                            .sum();
                }
            }
        }
        return -1;
    }
}
