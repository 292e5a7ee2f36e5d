package fr.cesizen.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents primitive record components as required: a request without them is rejected. */
final class RequiredPrimitiveConverter implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var described = schema == null ? null : described(schema, context);
        var java = Json.mapper().constructType(type.getType()).getRawClass();
        if (described != null && described.getProperties() != null && java.isRecord()) {
            var required = Objects.requireNonNullElse(described.getRequired(), List.<String>of());
            Stream.of(java.getRecordComponents())
                    .filter(component -> component.getType().isPrimitive())
                    .map(component -> component.getName())
                    .filter(name -> described.getProperties().containsKey(name) && !required.contains(name))
                    .forEach(described::addRequiredItem);
        }
        return schema;
    }

    private static @Nullable Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
