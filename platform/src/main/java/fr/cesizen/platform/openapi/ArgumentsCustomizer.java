package fr.cesizen.platform.openapi;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/** Describes the platform's own controller arguments. */
final class ArgumentsCustomizer {

    static Operation describe(Operation operation, HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            describe(operation, parameter);
        }
        boolean owned = Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(CurrentUser.class));
        if (owned || isForARole(method) || operation.getSecurity() != null) {
            var scopes = FeatureCustomizer.add(operation, method);
            operation.security(List.of(new SecurityRequirement().addList("token", scopes)));
        }
        return operation;
    }

    private static boolean isForARole(HandlerMethod method) {
        return method.hasMethodAnnotation(PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class);
    }

    private static void describe(Operation operation, MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type == PageQuery.class) {
            operation.addParametersItem(
                    parameter("query", "after", "Where the page before ended: its `next`", new StringSchema()));
            operation.addParametersItem(parameter("query", "limit", "Rows a page", limit()));
        } else if (type == IfMatch.class) {
            operation.addParametersItem(header(
                            "If-Match",
                            "The ETag that was read before the edit, a list of those that will do, or * for any version")
                    .required(!parameter.isOptional()));
        } else if (type == IdempotencyKey.class) {
            operation.addParametersItem(
                    header("Idempotency-Key", "8 to 100 visible characters, new for each creation"));
        }
    }

    private static Schema<?> limit() {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageQuery.MAX_SIZE));
        limit.setDefault(PageQuery.DEFAULT_SIZE);
        return limit;
    }

    private static Parameter header(String name, String description) {
        return parameter("header", name, description, new StringSchema()).required(true);
    }

    private static Parameter parameter(String in, String name, String description, Schema<?> schema) {
        return new Parameter().in(in).name(name).description(description).schema(schema);
    }

    private ArgumentsCustomizer() {}
}
