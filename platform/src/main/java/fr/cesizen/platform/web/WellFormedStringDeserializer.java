package fr.cesizen.platform.web;

import fr.cesizen.platform.text.UnicodeRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Rejects text that cannot be stored as it is: half a surrogate pair, which UTF-8 cannot hold, so that the stored text would
 * differ from the response, and U+0000, which PostgreSQL cannot.
 */
final class WellFormedStringDeserializer extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        return text == null || UnicodeRules.isStorable(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "not well-formed Unicode");
    }
}
