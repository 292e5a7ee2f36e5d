package fr.cesizen.platform.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/** Finds the part of a request that an argument of a controller is read from, by the name that callers know. */
final class RequestParts {

    /** What could not be read; empty when no argument is to blame. */
    static List<Problem.FieldError> unread(ServerWebInputException ex) {
        var parameter = ex.getMethodParameter();
        if (parameter == null) {
            return List.of();
        }
        var code = isBody(parameter) ? "malformed-json" : ErrorCodes.WRONG_TYPE;
        return List.of(new Problem.FieldError(pointer(parameter), isMissing(ex) ? ErrorCodes.MISSING : code));
    }

    /** An empty number is as missing as an empty date; a body that is there has a reader's exception as its cause. */
    private static boolean isMissing(ServerWebInputException ex) {
        return ex instanceof MissingRequestValueException
                || (ex.getCause() instanceof TypeMismatchException found && "".equals(found.getValue()))
                || (ex.getCause() instanceof DecodingException absent && absent.getCause() == null);
    }

    /** The part of the path that holds no value, unless it is the path that lacks the part: that is a mistake of ours. */
    static Optional<Problem.FieldError> blank(ServerErrorException ex, ServerWebExchange exchange) {
        Map<String, String> parts =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        return Optional.ofNullable(ex.getMethodParameter())
                .map(RequestParts::pointer)
                .filter(pointer -> parts.keySet().stream().anyMatch(part -> pointer.equals("{" + part + "}")))
                .map(pointer -> new Problem.FieldError(pointer, ErrorCodes.WRONG_TYPE));
    }

    /** {@code ?name} for a parameter, {@code {name}} for a part of the path, a header's name; empty for the body. */
    static String pointer(MethodParameter parameter) {
        var variable = parameter.getParameterAnnotation(PathVariable.class);
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (isBody(parameter)) {
            return "";
        }
        if (variable != null) {
            return "{" + name(parameter, variable.name(), variable.value()) + "}";
        }
        return header != null
                ? name(parameter, header.name(), header.value())
                : "?" + (asked == null ? name(parameter) : name(parameter, asked.name(), asked.value()));
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }

    private static String name(MethodParameter parameter, String... given) {
        return Stream.of(given)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> String.valueOf(parameter.getParameterName()));
    }

    private RequestParts() {}
}
