package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.must;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Everything in one archive. */
record ExportChapter(TourReport report, TourUser lea) {

    void live() throws IOException {
        report.chapter("Export");
        var zip = lea.get("/api/v1/privacy/export").must(200).response().body();
        var files = unzip(zip);
        must(files.containsKey("manifest.json"), "the archive has a manifest");
        var entries = files.getOrDefault("emotion-service/journal-entries.json", "");
        must(entries.contains("chevreuil"), "the notes are in the archive, readable");
        report.tell("Léa's archive: %d files, %,d bytes, her notes in plain text", files.size(), zip.length);
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
