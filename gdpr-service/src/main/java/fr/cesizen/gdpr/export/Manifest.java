package fr.cesizen.gdpr.export;

import io.swagger.v3.oas.annotations.media.Schema;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The contents of an archive. It is written last: an archive without it is incomplete.
 *
 * @param missing services whose part is left out because they did not answer for as long as they were asked
 * @param language of {@code rights}, a BCP 47 tag
 */
record Manifest(
        UUID person,
        Instant generatedAt,
        String language,
        List<Entry> sections,
        List<Attachment> files,
        List<String> missing,
        List<String> rights) {

    static final String FILE = "manifest.json";

    /**
     * A file beside the sections: the page to begin with, a table, or the schema of a section.
     *
     * @param sha256 of the file, in hexadecimal
     */
    record Attachment(@Schema(example = "index.html") String file, String sha256) {

        static Attachment of(String file, byte[] sha256) {
            return new Attachment(file, HexFormat.of().formatHex(sha256));
        }
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * A file of the archive, a JSON array.
     *
     * @param count number of elements in the array
     * @param sha256 of the uncompressed file, in hexadecimal
     * @param schema name of the schema of the elements
     */
    record Entry(
            @Schema(example = "emotion-service") String service,
            @Schema(example = "journal-entries") String section,

            @Schema(example = "emotion-service/journal-entries.json")
            String file,

            long count,
            String sha256,

            @Schema(example = "urn:cesizen:emotion-service:journal-entries:v1")
            String schema) {

        static Entry of(ExportSection section, long count, byte[] sha256) {
            var digest = HexFormat.of().formatHex(sha256);
            return new Entry(section.service(), section.name(), section.file(), count, digest, schema(section));
        }

        static String schema(ExportSection section) {
            return "urn:cesizen:" + section.service() + ":" + section.name() + ":v1";
        }
    }
}
