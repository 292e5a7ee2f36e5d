package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads texts that used to exist in one language only: a plain string is taken for both.
 *
 * <p>Published documents never change, so earlier ones keep this form.
 */
public final class LocalizedTextDeserializer extends StdDeserializer<LocalizedText> {

    LocalizedTextDeserializer() {
        super(LocalizedText.class);
    }

    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new LocalizedText(parser.getString(), parser.getString());
        }
        return context.readValue(parser, LocalizedText.class);
    }

    @Override
    public LocalizedText getNullValue(DeserializationContext context) {
        return LocalizedText.EMPTY;
    }
}
