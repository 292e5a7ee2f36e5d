package fr.cesizen.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Rejects half a surrogate pair: UTF-8 cannot hold one, so the stored text would differ from the response. */
final class WellFormedStringDeserializer extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        return text == null || isWellFormed(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "not well-formed Unicode");
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }
}
