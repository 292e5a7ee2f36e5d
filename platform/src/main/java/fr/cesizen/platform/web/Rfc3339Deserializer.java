package fr.cesizen.platform.web;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads dates and times only from RFC 3339 text: a number could be seconds or milliseconds, and a date with a time would
 * be the day before for half of the world.
 */
final class Rfc3339Deserializer<T> extends StdScalarDeserializer<T> {

    private final transient Class<T> type;
    private final transient Function<String, T> form;

    /** @param form reads the text, or throws a {@link DateTimeException} */
    Rfc3339Deserializer(Class<T> type, Function<String, T> form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        try {
            return form.apply(parser.getString());
        } catch (DateTimeException ex) {
            return type.cast(context.handleWeirdStringValue(type, parser.getString(), "not RFC 3339"));
        }
    }
}
