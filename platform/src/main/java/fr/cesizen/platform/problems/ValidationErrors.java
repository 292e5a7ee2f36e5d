package fr.cesizen.platform.problems;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.cesizen.platform.text.KebabCase;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which part of a request is wrong, without ever repeating what the caller wrote. */
final class ValidationErrors {

    /** Constraints that a missing value breaks; all of them say so alike. */
    private static final Set<String> OF_PRESENCE = Set.of("NotNull", "NotBlank", "NotEmpty");

    /** The first field that the JSON reader could not read; empty when {@code cause} is not about JSON. */
    static List<Problem.FieldError> ofJson(@Nullable Throwable cause) {
        for (var fault = cause; fault != null; fault = fault.getCause()) {
            if (fault instanceof JacksonException found) {
                return List.of(new Problem.FieldError(pointer(found), code(found)));
            }
        }
        return List.of();
    }

    private static String code(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return "unknown-field";
        }
        if (fault instanceof InvalidNullException) {
            return ErrorCodes.MISSING;
        }
        if (fault instanceof InvalidFormatException word && word.getValue() instanceof String) {
            if (word.getTargetType() == String.class) {
                return "ill-formed-text";
            }
            if (word.getTargetType().isEnum()) {
                return ErrorCodes.NOT_ONE_OF;
            }
        }
        boolean placed = fault instanceof DatabindException || !fault.getPath().isEmpty();
        return placed ? ErrorCodes.WRONG_TYPE : "malformed-json";
    }

    static List<Problem.FieldError> ofBody(Errors errors) {
        var body = body(errors);
        return errors.getFieldErrors().stream()
                .map(error ->
                        new Problem.FieldError(pointer(error, body), code(error.getCode(), error.getRejectedValue())))
                .toList();
    }

    static List<Problem.FieldError> ofParameters(HandlerMethodValidationException ex) {
        return ex.getParameterValidationResults().stream()
                .flatMap(ValidationErrors::of)
                .toList();
    }

    private static Stream<Problem.FieldError> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return ofBody(body).stream();
        }
        var place = RequestParts.pointer(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> {
            var codes = error.getCodes();
            var constraint = codes == null || codes.length == 0 ? null : codes[codes.length - 1];
            return new Problem.FieldError(place, code(constraint, result.getArgument()));
        });
    }

    private static @Nullable Object body(Errors errors) {
        if (errors instanceof ParameterErrors argument) {
            return argument.getArgument();
        }
        return errors instanceof BindingResult result ? result.getTarget() : null;
    }

    private static String pointer(FieldError error, @Nullable Object body) {
        return error.contains(ConstraintViolation.class)
                ? pointer(error.unwrap(ConstraintViolation.class).getPropertyPath(), body)
                : "/" + error.getField().replace('.', '/');
    }

    /** {@code emotions[0].intensity} as {@code /emotions/0/intensity}; keys of a map may hold any character. */
    private static String pointer(Path path, @Nullable Object body) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            // What is unwrapped in JSON has no name there.
            boolean unwrapped = pointer.isEmpty() && isUnwrapped(body, node.getName());
            if (node.getKind() == ElementKind.PROPERTY && !unwrapped) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static boolean isUnwrapped(@Nullable Object body, @Nullable String property) {
        var field = body == null || property == null ? null : ReflectionUtils.findField(body.getClass(), property);
        return field != null && field.isAnnotationPresent(JsonUnwrapped.class);
    }

    private static String pointer(JacksonException ex) {
        var pointer = new StringBuilder();
        for (var step : ex.getPath()) {
            var name = step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
            pointer.append('/').append(escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(@Nullable String name) {
        return String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }

    /** {@code DecimalMax} as {@code decimal-max}. */
    private static String code(@Nullable String constraint, @Nullable Object value) {
        if (value == null && OF_PRESENCE.contains(String.valueOf(constraint))) {
            return ErrorCodes.MISSING;
        }
        return constraint == null ? "invalid" : KebabCase.of(constraint);
    }

    private ValidationErrors() {}
}
