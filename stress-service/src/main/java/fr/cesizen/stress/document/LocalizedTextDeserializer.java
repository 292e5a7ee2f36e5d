package fr.cesizen.stress.document;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads words of which there used to be one language only: a plain string says the same in both.
 *
 * <p>Published documents never change, so that those of before stay as they were written.
 */
public final class PlainWords extends StdDeserializer<Words> {

    PlainWords() {
        super(Words.class);
    }

    @Override
    public Words deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new Words(parser.getString(), parser.getString());
        }
        return context.readValue(parser, Words.class);
    }

    @Override
    public Words getNullValue(DeserializationContext context) {
        return Words.NONE;
    }
}
