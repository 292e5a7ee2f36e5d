package fr.cesizen.e2e.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param path with its variables in braces
 */
public record ApiOperation(ApiDocuments documents, String service, String method, String path, JsonNode node) {

    /** The parameters of one place: {@code path}, {@code query} or {@code header}. */
    List<JsonNode> parameters(String place) {
        return parameters()
                .filter(each -> each.path("in").asString().equals(place))
                .toList();
    }

    private Stream<JsonNode> parameters() {
        return node.path("parameters").valueStream();
    }

    /** The media type of the body, if the operation has one. */
    Optional<String> bodyType() {
        return node.path("requestBody").path("content").propertyNames().stream().findFirst();
    }

    JsonNode bodySchema() {
        return node.path("requestBody")
                .path("content")
                .path(bodyType().orElse(""))
                .path("schema");
    }

    boolean takesJson() {
        return bodyType().filter(type -> type.endsWith("json")).isPresent();
    }

    /** Whether that status is described for it by itself. */
    boolean answers(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    /** The path up to its first variable: {@code /api/v1/tickets} of {@code /api/v1/tickets/{id}/notes}. */
    String collection() {
        int brace = path.indexOf("/{");
        return brace < 0 ? path : path.substring(0, brace);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
