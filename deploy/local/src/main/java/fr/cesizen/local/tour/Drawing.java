package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A drawing that somebody asks for, kept as a file to be looked at. */
record Drawing(Path file) {

    static Drawing of(Cast cast, Person person, String path, String name) {
        var answer = person.send("GET", path, null, Map.of("Accept", "image/svg+xml"))
                .must(200);
        var svg = answer.response().body();
        var text = new String(svg, StandardCharsets.UTF_8);
        must(text.contains("<svg") && text.contains("<title") && text.contains("<desc"), path + " draws and describes");
        var file = cast.stack().drawings().resolve(name + ".svg");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, svg);
        } catch (IOException ex) {
            throw new NotSo(file + " could not be written: " + ex.getMessage());
        }
        return new Drawing(file);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
