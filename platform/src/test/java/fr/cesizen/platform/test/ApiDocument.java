package fr.cesizen.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document, to be compared with what its service really answers. */
public record ApiDocument(JsonNode document) {

    private static final List<String> HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    /** What a success has that the document does not tell, and the other way round; nothing when they agree. */
    public List<String> disagreements(HttpMethod method, String path, int status, HttpHeaders headers) {
        if (!path.startsWith("/api/") || status / 100 != 2 || method.equals(HttpMethod.HEAD)) {
            return List.of();
        }
        var responses = responses(method, path);
        var answer = responses.path(Integer.toString(status));
        if (answer.isMissingNode()) {
            return List.of(
                    "answers " + status + ", described are " + names(responses).toList());
        }
        var found = new ArrayList<String>();
        for (var header : HEADERS) {
            boolean sent = headers.containsHeader(header);
            if (sent != answer.path("headers").has(header)) {
                found.add((sent ? "answers without describing " : "describes without answering ") + header);
            }
        }
        var type = headers.getContentType();
        var types = names(answer.path("content")).map(MediaType::parseMediaType).toList();
        if (type == null ? !types.isEmpty() : types.stream().noneMatch(described -> described.includes(type))) {
            found.add("answers " + type + ", described are " + types);
        }
        return found;
    }

    /** References to parts of the document that it does not have. */
    public List<String> dangling() {
        return document.findValuesAsString("$ref").stream()
                .filter(reference -> !reference.startsWith("#/")
                        || document.at(reference.substring(1)).isMissingNode())
                .distinct()
                .toList();
    }

    private JsonNode responses(HttpMethod method, String path) {
        var container = PathContainer.parsePath(path);
        return names(document.path("paths"))
                .map(PathPatternParser.defaultInstance::parse)
                .filter(pattern -> pattern.matches(container))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(pattern -> document.path("paths")
                        .path(pattern.getPatternString())
                        .path(method.name().toLowerCase(Locale.ROOT))
                        .path("responses"))
                .orElseGet(() -> document.path("nowhere"));
    }

    private static Stream<String> names(JsonNode node) {
        return node.propertyNames().stream();
    }
}
