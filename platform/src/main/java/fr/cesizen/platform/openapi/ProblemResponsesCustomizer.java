package fr.cesizen.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** Documents the error response of every operation. */
final class ProblemResponsesCustomizer {

    static void describe(OpenAPI api) {
        // Added last, as springdoc drops schemas to which nothing refers yet.
        api.getComponents().addSchemas("Problem", schema());
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        var problem = new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
        api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .forEach(operations ->
                        operations.forEach(operation -> operation.getResponses().addApiResponse("default", problem)));
    }

    private static Schema<?> schema() {
        Schema<?> problem = new ObjectSchema()
                .description("May have more members, which the operation names")
                .addProperty("type", new StringSchema().example("/problems/not-found"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(fault()));
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> fault() {
        Schema<?> fault = new ObjectSchema()
                .addProperty(
                        "pointer",
                        new StringSchema()
                                .description("JSON pointer into the body (empty: the body), ?name for a parameter,"
                                        + " {name} for a part of the path, or the name of a header")
                                .example("/emotions/0/intensity"))
                .addProperty(
                        "code",
                        new StringSchema()
                                .description("Stable. Everywhere: not-null (missing), not-one-of, wrong-type; else"
                                        + " the constraint, or the type's own")
                                .example("max"))
                .addProperty(
                        "text",
                        new StringSchema().description("In words, where the faults of one problem are of many kinds"));
        fault.setRequired(List.of("pointer", "code"));
        return fault;
    }

    private ProblemResponsesCustomizer() {}
}
