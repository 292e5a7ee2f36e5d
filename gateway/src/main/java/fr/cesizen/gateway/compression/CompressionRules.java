package fr.cesizen.gateway.compression;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells which responses are compressed for a client that accepts it: text of some length that no rule keeps as it is. */
final class CompressionRules {

    /** What follows the last plus sign of a subtype, or all of it. */
    private static final Set<String> TEXT = Set.of("json", "ndjson", "x-ndjson", "xml", "javascript");

    private final long smallest;
    private final List<PathPattern> never;

    CompressionRules(CompressionProperties settings) {
        this.smallest = settings.smallest().toBytes();
        this.never = settings.never().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    /** Whether the path is not one where compression could betray a secret. */
    boolean isHarmless(PathContainer path) {
        return never.stream().noneMatch(pattern -> pattern.matches(path));
    }

    boolean isWorthwhile(@Nullable HttpStatusCode status, HttpHeaders headers) {
        long length = headers.getContentLength();
        return isText(headers)
                && (length < 0 || length >= smallest)
                && !HttpStatus.PARTIAL_CONTENT.equals(status)
                && !headers.containsHeader(HttpHeaders.CONTENT_ENCODING)
                && !hasStrongTag(headers)
                && !headers.getOrEmpty(HttpHeaders.CACHE_CONTROL).toString().contains("no-transform");
    }

    /** Such a tag names octets, which compression would change, and comes back in If-Match, where a weak one is void. */
    private static boolean hasStrongTag(HttpHeaders headers) {
        var tag = headers.getETag();
        return tag != null && !tag.startsWith("W/");
    }

    /** Not events: the compressor would hold them back until there are many. */
    private static boolean isText(HttpHeaders headers) {
        try {
            var type = headers.getContentType();
            return type != null
                    && !MediaType.TEXT_EVENT_STREAM.includes(type)
                    && (type.getType().equals("text")
                            || TEXT.contains(type.getSubtype()
                                    .substring(type.getSubtype().lastIndexOf('+') + 1)));
        } catch (InvalidMediaTypeException ex) {
            return false;
        }
    }
}
