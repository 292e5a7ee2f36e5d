package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.ErrorCodes;
import fr.cesizen.platform.problems.Problem;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The versions on which the caller bases an edit: a controller argument, from {@code If-Match} (RFC 9110, 13.1.1).
 *
 * @param tags strong entity tags, quotes included; none when {@code any}
 * @param any whether any current version will do: {@code *}
 */
public record IfMatch(Set<String> tags, boolean any) {

    private static final String ANY = "*";

    /** A tag; a weak one keeps its mark and so never equals a strong one. */
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";

    private static final Pattern TAGS = Pattern.compile(TAG);

    /** A list as RFC 9110 wants it read: empty elements do not count. */
    private static final Pattern LIST =
            Pattern.compile("[ \\t,]*+" + TAG + "(?:[ \\t]*+,[ \\t,]*+" + TAG + ")*+[ \\t,]*+");

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The ETag of one form of a version: of a language, say, or as of a day. What the forms of a version have in common can be
     * written by any of their tags.
     *
     * @param form letters, digits and hyphens
     */
    public static String etag(long version, String form) {
        return "\"" + version + "." + form + "\"";
    }

    /**
     * Rejects a write unless it is based on the current version.
     *
     * @throws Problem 412 {@code stale-version} unless {@code current} is one of those that the caller names
     */
    public void check(long current) {
        var form = "\"" + current + ".";
        if (!any && !tags.contains(etag(current)) && tags.stream().noneMatch(tag -> tag.startsWith(form))) {
            throw stale();
        }
    }

    /** @param lines of the header, which make one list together */
    static IfMatch parse(@Nullable List<String> lines) {
        var header = lines == null ? "" : String.join(",", lines).strip();
        if (header.isEmpty()) {
            throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "if-match-required")
                    .at(HttpHeaders.IF_MATCH, ErrorCodes.MISSING);
        }
        if (header.equals(ANY)) {
            return new IfMatch(Set.of(), true);
        }
        if (!LIST.matcher(header).matches()) {
            throw Problem.malformed("malformed-request").at(HttpHeaders.IF_MATCH, ErrorCodes.WRONG_TYPE);
        }
        return new IfMatch(
                TAGS.matcher(header).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()), false);
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
