package fr.cesizen.ticket.attachment.content;

import fr.cesizen.platform.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Which PDF is taken (ISO 32000-2): one that begins and ends as one, is not encrypted and names nothing that acts. Objects packed
 * into streams are unpacked and looked at as well. It keeps out what offices and printers would not make; it proves nothing, which
 * is why a file is only ever downloaded, and scanned.
 */
final class PdfRules {

    private static final int MOST_UNPACKED = 32 * 1024 * 1024;
    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";
    private static final Pattern ACTIVE = Pattern.compile(
            "/(Encrypt|JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9_.-])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final String END_OF_STREAM = "endstream";

    /** Checks a file. @throws Problem 422 */
    static void check(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(END);
        if (!text.startsWith(HEADER)
                || end < 0
                || !text.substring(end + END.length()).isBlank()) {
            throw FileContentEvaluator.unreadable();
        }
        var left = new int[] {MOST_UNPACKED};
        int from = 0;
        var stream = STREAM.matcher(text);
        while (stream.find(from)) {
            var objects = text.substring(from, stream.start());
            checkObjects(objects);
            int close = text.indexOf(END_OF_STREAM, stream.end());
            if (close < 0) {
                throw FileContentEvaluator.unreadable();
            }
            // Of the stream's own dictionary, which begins behind the last "obj".
            var dictionary = unescaped(objects.substring(Math.max(0, objects.lastIndexOf("obj"))));
            if (dictionary.contains("/ObjStm")) {
                // Rows that differ from each other (a predictor) would hide names; nobody packs objects so.
                if (dictionary.contains("/DecodeParms")) {
                    throw FileContentEvaluator.unreadable();
                }
                checkObjects(
                        dictionary.contains("/Filter")
                                ? unpack(file, stream.end(), close, left)
                                : text.substring(stream.end(), close));
            }
            from = close + END_OF_STREAM.length();
        }
        checkObjects(text.substring(from));
    }

    private static void checkObjects(String objects) {
        if (ACTIVE.matcher(unescaped(objects)).find()) {
            throw Problem.rule("attachment-pdf-active");
        }
    }

    /** Names may be written with any of their letters as a number. */
    private static String unescaped(String objects) {
        return objects.indexOf('#') < 0
                ? objects
                : ESCAPED.matcher(objects)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static String unpack(byte[] file, int from, int to, int[] left) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, to - from);
            var objects = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                left[0] -= length;
                if (length == 0 || left[0] < 0) {
                    throw FileContentEvaluator.unreadable();
                }
                objects.write(buffer, 0, length);
            }
            return objects.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException otherwisePacked) {
            throw FileContentEvaluator.unreadable();
        } finally {
            inflater.end();
        }
    }

    private PdfRules() {}
}
