package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.tour.Response;
import fr.cesizen.local.tour.TourFailure;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a resource is now, read before it is changed: a change of what is there, with its version, gets far. */
record CurrentState(String etag, ObjectNode body) {

    /** Nothing where the operation asks for no version, or the actor may not read. */
    static Optional<CurrentState> read(ApiOperation operation, String path, String actor, FuzzActors actors) {
        boolean isVersioned = operation.parameters("header").stream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match"));
        if (!isVersioned || actor.equals(FuzzActors.NOBODY) || actor.equals(FuzzActors.BROKEN)) {
            return Optional.empty();
        }
        // An action or a part is a word behind what has the version, as in /api/v1/tickets/{id}/closure.
        return answer(isPart(operation) ? path.replaceFirst("/[^/]+$", view(operation)) : path, actor, actors)
                .filter(answer -> answer.json() instanceof ObjectNode)
                .map(answer -> new CurrentState(answer.header("ETag"), (ObjectNode) answer.json()));
    }

    /** What staff decide about a ticket, they read as staff. */
    private static String view(ApiOperation operation) {
        return operation.path().matches("/api/v1/tickets/.*/(status|triage|merge)") ? "/staff-view" : "";
    }

    private static boolean isPart(ApiOperation operation) {
        return !operation.path().endsWith("}")
                && operation.documents().operations().stream()
                        .noneMatch(other ->
                                other.method().equals("GET") && other.path().equals(operation.path()));
    }

    private static Optional<Response> answer(String path, String actor, FuzzActors actors) {
        try {
            return Optional.of(actors.user(actor).get(path)).filter(answer -> answer.status() == 200);
        } catch (TourFailure unanswered) {
            return Optional.empty();
        }
    }

    /** What a change to nothing would send, if what was read has all that a change must have, at whatever depth. */
    Optional<ObjectNode> unchanged(ApiOperation operation) {
        var schema = operation.documents().resolved(operation.service(), operation.bodySchema());
        var change = body.objectNode();
        for (var name : schema.path("properties").propertyNames()) {
            var value = body.hasNonNull(name) ? body.get(name) : body.findValue(name);
            if (value != null && !value.isNull() && value.isArray() == isList(schema, name)) {
                change.set(name, value);
            }
        }
        boolean isWhole = schema.path("required").valueStream().allMatch(name -> change.has(name.asString()));
        return isWhole && !change.isEmpty() ? Optional.of(change) : Optional.empty();
    }

    /** What is read may have a list where a change has an object of the same name. */
    private static boolean isList(JsonNode schema, String property) {
        return schema.path("properties").path(property).path("type").toString().contains("array");
    }
}
