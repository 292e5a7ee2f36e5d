package fr.cesizen.e2e.fuzz;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import fr.cesizen.local.tour.GatewayClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The OpenAPI documents of all services, as the documentation page lists them, and their schemas. */
public final class ApiDocuments {

    private static final int ATTEMPTS = 5;

    private final Map<String, JsonNode> documents = new HashMap<>();
    private final List<ApiOperation> operations = new ArrayList<>();
    private final SchemaRegistry schemas;

    private ApiDocuments(Map<String, JsonNode> read) {
        documents.putAll(read);
        read.keySet().stream().sorted().forEach(this::addOperations);
        var texts = new HashMap<String, String>();
        read.forEach((service, document) -> texts.put(address(service), document.toString()));
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(texts));
    }

    /** Reads them from the gateway. */
    public static ApiDocuments read(GatewayClient gateway) {
        var read = new HashMap<String, JsonNode>();
        var page = gateway.get(null, "/docs/openapi/swagger-config").must(200).json();
        for (var document : page.path("urls")) {
            var text = document(gateway, document.path("url").asString());
            read.put(document.path("name").asString(), text);
        }
        return new ApiDocuments(read);
    }

    /** A service that has just started makes its document at the first request, which may take too long. */
    private static JsonNode document(GatewayClient gateway, String path) {
        var answer = gateway.get(null, path);
        for (int i = 1; i < ATTEMPTS && answer.status() == 504; i++) {
            answer = gateway.get(null, path);
        }
        return answer.must(200).json();
    }

    /** Every operation, in an order that depends on nothing but the documents. */
    public List<ApiOperation> operations() {
        return operations;
    }

    private void addOperations(String service) {
        var paths = document(service).path("paths");
        for (var path : paths.propertyNames().stream().sorted().toList()) {
            for (var method : paths.path(path).propertyNames().stream().sorted().toList()) {
                operations.add(new ApiOperation(
                        this,
                        service,
                        method.toUpperCase(Locale.ROOT),
                        path,
                        paths.path(path).path(method)));
            }
        }
    }

    /** The schema itself, when {@code schema} refers to one. */
    JsonNode resolved(String service, JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document(service).at(reference.substring(1));
    }

    /** What the body of an answer has against its schema, if one is described for {@code status} or {@code default}. */
    List<String> faults(ApiOperation operation, String status, String type, JsonNode body) {
        var pointer =
                "/paths/" + escaped(operation.path()) + "/" + operation.method().toLowerCase(Locale.ROOT)
                        + "/responses/" + status + "/content/" + escaped(type) + "/schema";
        return document(operation.service()).at(pointer).isMissingNode()
                ? List.of()
                : faults(operation.service(), pointer, body);
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    private List<String> faults(String service, String pointer, JsonNode body) {
        var fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return schemas.getSchema(SchemaLocation.of(address(service) + "#" + fragment)).validate(body).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode document(String service) {
        return Objects.requireNonNull(documents.get(service), service);
    }

    private static String address(String service) {
        return "https://cesizen.example/" + service;
    }
}
