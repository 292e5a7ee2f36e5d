package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version that the caller read before an edit, as a controller argument read from {@code If-Match}. */
public record IfMatch(long version) {

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a write on anything but the version that was read.
     *
     * @throws Problem 412 {@code stale-version} unless {@code current} is that version
     */
    public void check(long current) {
        if (version != current) {
            throw stale();
        }
    }

    static IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "if-match-required");
        }
        try {
            return new IfMatch(Long.parseLong(header.strip().replaceAll("^\"|\"$", "")));
        } catch (NumberFormatException ex) {
            throw stale();
        }
    }

    /** What every stale write answers: 412. */
    public static Problem stale() {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version");
    }
}
