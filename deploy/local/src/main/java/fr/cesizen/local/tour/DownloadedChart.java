package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.must;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A downloaded chart, saved to a file for viewing. */
final class DownloadedChart {

    private DownloadedChart() {}

    static Path of(TourUser person, String path, Path file) throws IOException {
        var headers = Map.of("Accept", "image/svg+xml");
        var svg = person.send("GET", path, null, headers).must(200).body();
        must(svg.contains("<svg") && svg.contains("<title") && svg.contains("<desc"), path + " draws and describes");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, svg);
    }
}
