package fr.cesizen.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.stream.Stream;

/** Responses leave out nulls, except for properties that are always sent: only these are documented as nullable. */
final class NullablePropertyCustomizer {

    static Schema<?> describe(Schema<?> property, AnnotatedType type) {
        var annotations = type.getCtxAnnotations();
        boolean always = annotations != null
                && Stream.of(annotations)
                        .anyMatch(annotation -> annotation instanceof JsonInclude inclusion
                                && inclusion.value() == JsonInclude.Include.ALWAYS);
        if (always) {
            property.addType("null");
        }
        return property;
    }

    private NullablePropertyCustomizer() {}
}
