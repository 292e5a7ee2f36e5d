package fr.cesizen.local.tour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's exported data, checked against its own manifest. */
record Archive(JsonNode manifest, Map<String, JsonNode> files) {

    private static final JsonMapper JSON = new JsonMapper();

    static Archive open(byte[] zip) {
        var contents = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), in.readAllBytes());
            }
            var manifest = Story.present(contents.remove("manifest.json"), "the archive has a manifest");
            var files = new TreeMap<String, JsonNode>();
            for (var file : contents.entrySet()) {
                files.put(file.getKey(), JSON.readTree(file.getValue()));
            }
            var archive = new Archive(JSON.readTree(manifest), files);
            archive.check(contents);
            return archive;
        } catch (IOException | JacksonException ex) {
            throw new NotSo("the archive is not readable: " + ex.getMessage());
        }
    }

    long rows(String file) {
        return Story.present(files.get(file), file + " is among " + files.keySet())
                .size();
    }

    private void check(Map<String, byte[]> contents) {
        for (var section : manifest.path("sections")) {
            var file = section.path("file").asString();
            var content = Story.present(contents.get(file), file + ", which the manifest names, is there");
            Story.must(rows(file) == section.path("count").asLong(), file + " holds as many rows as its manifest says");
            Story.must(sha256(content).equals(section.path("sha256").asString()), file + " is what its manifest says");
        }
        Story.must(manifest.path("sections").size() == contents.size(), "every file is in the manifest");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
