package fr.cesizen.emotion.journal;

import fr.cesizen.platform.problems.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A change as it was sent, whether it can be read or not: one that cannot must not keep back the others.
 *
 * @param change the change's id where that much can be read
 * @param content the change, or a 400 that says where it cannot be read
 */
@JsonDeserialize(using = SentChange.Reader.class)
record SentChange(@Nullable UUID change, Mono<Change> content) {

    static SentChange of(Change change) {
        return new SentChange(change.change(), Mono.just(change));
    }

    private static SentChange unreadable(JsonNode tree, JacksonException fault) {
        return new SentChange(id(tree), Mono.error(Problem.unreadable(fault)));
    }

    private static @Nullable UUID id(JsonNode tree) {
        try {
            return UUID.fromString(tree.path("change").stringValue(""));
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }

    static final class Reader extends StdDeserializer<SentChange> {

        Reader() {
            super(SentChange.class);
        }

        @Override
        public SentChange deserialize(JsonParser parser, DeserializationContext context) {
            var tree = context.readTree(parser);
            try {
                return of(context.readTreeAsValue(tree, Change.class));
            } catch (JacksonException ex) {
                return unreadable(tree, ex);
            }
        }

        /** Spring leaves out what is read as null, and the outcomes would no longer stand in the changes' order. */
        @Override
        public SentChange getNullValue(DeserializationContext context) {
            return unreadable(
                    context.getNodeFactory().nullNode(),
                    MismatchedInputException.from(context.getParser(), Change.class, "null"));
        }
    }
}
