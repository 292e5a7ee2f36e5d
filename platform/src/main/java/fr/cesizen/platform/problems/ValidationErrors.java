package fr.cesizen.platform.problems;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which part of a request is wrong, without ever repeating what the caller wrote. */
final class ValidationErrors {

    /** The first field that the JSON reader could not read; empty when {@code cause} is not about JSON. */
    static List<Problem.FieldError> ofJson(@Nullable Throwable cause) {
        for (var fault = cause; fault != null; fault = fault.getCause()) {
            if (fault instanceof UnrecognizedPropertyException unknown) {
                return List.of(new Problem.FieldError(pointer(unknown), "unknown-field"));
            }
            if (fault instanceof InvalidFormatException text
                    && text.getTargetType() == String.class
                    && text.getValue() instanceof String) {
                return List.of(new Problem.FieldError(pointer(text), "ill-formed-text"));
            }
            if (fault instanceof JacksonException found) {
                boolean placed =
                        found instanceof DatabindException || !found.getPath().isEmpty();
                return List.of(new Problem.FieldError(pointer(found), placed ? "wrong-type" : "malformed-json"));
            }
        }
        return List.of();
    }

    static List<Problem.FieldError> ofBody(Errors errors) {
        return errors.getFieldErrors().stream()
                .map(error -> new Problem.FieldError(pointer(error.getField()), kebab(error.getCode())))
                .toList();
    }

    static List<Problem.FieldError> ofParameters(HandlerMethodValidationException ex) {
        return ex.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> {
                    var codes = error.getCodes();
                    var code = codes == null || codes.length == 0 ? null : codes[codes.length - 1];
                    return new Problem.FieldError(
                            "?" + result.getMethodParameter().getParameterName(), kebab(code));
                }))
                .toList();
    }

    /** {@code {id}} for a part of the path, the name for a header, {@code ?name} for a parameter of the query. */
    static Problem.FieldError ofArgument(MethodParameter parameter, String name) {
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        var place = parameter.hasParameterAnnotation(PathVariable.class) ? "{" + name + "}" : "?" + name;
        return new Problem.FieldError(header == null ? place : header.name(), "wrong-type");
    }

    /** {@code emotions[0].intensity} as {@code /emotions/0/intensity}. */
    private static String pointer(String field) {
        return "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String pointer(JacksonException ex) {
        var pointer = new StringBuilder();
        for (var step : ex.getPath()) {
            var name = step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** {@code NotNull} as {@code not-null}. */
    private static String kebab(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private ValidationErrors() {}
}
