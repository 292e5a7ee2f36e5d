package fr.cesizen.stress.assessment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads instants as the API promises them; Jackson's own reader would take a bare number for seconds as well. */
final class Rfc3339 implements Converter<String, Instant> {

    @Override
    public Instant convert(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
        return types.constructType(String.class);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
        return types.constructType(Instant.class);
    }
}
