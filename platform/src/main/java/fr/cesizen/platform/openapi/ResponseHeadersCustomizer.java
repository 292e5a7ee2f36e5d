package fr.cesizen.platform.openapi;

import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** The response headers that callers need for their next request. */
final class ResponseHeadersCustomizer {

    private static final Set<HttpStatus> OF_SOMETHING_NEW = Set.of(HttpStatus.CREATED, HttpStatus.ACCEPTED);

    static Operation describe(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(ReturnsEtag.class)) {
            add(operation, HttpHeaders.ETAG, "The version, for If-Match of an edit");
        }
        if (isLocated(method)) {
            add(operation, HttpHeaders.LOCATION, "Where to read what was made");
        }
        return operation;
    }

    /** Only a {@link ResponseEntity} can carry a Location. */
    private static boolean isLocated(HandlerMethod method) {
        var status = method.getMethodAnnotation(ResponseStatus.class);
        var answer = ResolvableType.forMethodReturnType(method.getMethod()).getGeneric();
        return status != null
                && OF_SOMETHING_NEW.contains(status.code())
                && ResponseEntity.class.isAssignableFrom(answer.toClass());
    }

    private static void add(Operation operation, String name, String description) {
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeaderObject(
                        name, new Header().description(description).schema(new StringSchema()));
            }
        });
    }

    private ResponseHeadersCustomizer() {}
}
