package fr.cesizen.platform.web;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a whole number however JSON writes it, 60, 60.0 or 6e1, as JSON Schema understands an integer; never rounds. */
final class WholeNumberDeserializer extends DelegatingDeserializer {

    private final transient Function<BigDecimal, ? extends Number> exact;

    private WholeNumberDeserializer(ValueDeserializer<?> standard, Function<BigDecimal, ? extends Number> exact) {
        super(standard);
        this.exact = exact;
    }

    /** Adds the deserialisers of all whole numbers to a module. */
    static SimpleModule addTo(SimpleModule module) {
        add(module, int.class, BigDecimal::intValueExact);
        add(module, Integer.class, BigDecimal::intValueExact);
        add(module, long.class, BigDecimal::longValueExact);
        add(module, Long.class, BigDecimal::longValueExact);
        return module;
    }

    @SuppressWarnings("unchecked") // a delegate reads the type of its delegatee
    private static <N extends Number> void add(SimpleModule module, Class<N> type, Function<BigDecimal, N> exact) {
        module.addDeserializer(type, (ValueDeserializer<N>)
                (ValueDeserializer<?>) new WholeNumberDeserializer(NumberDeserializers.find(type), exact));
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> standard) {
        return new WholeNumberDeserializer(standard, exact);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return super.deserialize(parser, context);
        }
        var value = parser.getDecimalValue();
        try {
            return exact.apply(value);
        } catch (ArithmeticException ex) {
            return context.handleWeirdNumberValue(handledType(), value, "not a whole number of this size");
        }
    }
}
