package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.ticket.attachment.content.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** What a sender calls a file: one visible line, without folders. */
public record FileName(String value) {

    static final int LONGEST = 150;
    private static final String UNNAMED = "piece-jointe";

    /**
     * Reads a name as RFC 6266 and RFC 8187 write it.
     *
     * @throws Problem 400 for a header that cannot be read, and for a name that is no line or too long
     */
    static FileName ofHeader(@Nullable String header) {
        if (header == null) {
            return new FileName(UNNAMED);
        }
        try {
            var name = ContentDisposition.parse(header).getFilename();
            return name == null ? new FileName(UNNAMED) : of(name);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw refusal();
        }
    }

    /** A name as a mail or a browser gives it. @throws Problem 400 for one that is no line or too long */
    public static FileName of(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (!UnicodeRules.isStorable(last)
                || !UnicodeRules.isOneLine(last)
                || UnicodeRules.length(last) > LONGEST
                || last.codePoints().anyMatch(FileName::turnsText)) {
            throw refusal();
        }
        return new FileName(UnicodeRules.isVisible(last) && !last.matches("\\.+") ? last : UNNAMED);
    }

    /** The name with an ending that says what the file is, whatever the sender's says. */
    FileName endingAs(FileType type) {
        int dot = value.lastIndexOf('.');
        var ending = dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (type.endings().contains(ending)) {
            return this;
        }
        boolean isEnding = dot > 0 && ending.matches("[a-z0-9]{1,5}");
        return new FileName((isEnding ? value.substring(0, dot) : value) + "."
                + type.endings().get(0));
    }

    /** As a header for who downloads it. */
    String header() {
        return ContentDisposition.attachment()
                .filename(value, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Overrides and embeddings of direction, by which an ending reads as another one. */
    private static boolean turnsText(int code) {
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    }

    private static Problem refusal() {
        return Problem.invalid(HttpHeaders.CONTENT_DISPOSITION, "pattern");
    }
}
