package fr.cesizen.stress.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

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
    public Words deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new Words(parser.getText(), parser.getText());
        }
        return context.readValue(parser, Words.class);
    }

    @Override
    public Words getNullValue(DeserializationContext context) {
        return Words.NONE;
    }
}
