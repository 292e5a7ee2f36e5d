package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.Problem;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The version that the caller read before an edit: a controller argument, from {@code If-Match}. */
public record IfMatch(long version) {

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Rejects a write unless it is based on the current version.
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

    /** 200 with a resource and its version as ETag. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    /** 201 with a resource, where it is, and its version as ETag. */
    public static <T> ResponseEntity<T> created(URI location, long version, T body) {
        return ResponseEntity.created(location).eTag(etag(version)).body(body);
    }

    /** 412: the response to every stale write. */
    public static Problem stale() {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version");
    }
}
