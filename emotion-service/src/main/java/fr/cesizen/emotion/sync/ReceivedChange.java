package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryChange;
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
 * A change as sent, readable or not: an unreadable one must not hold up the others.
 *
 * @param change the change's id, if it can be read
 * @param content the change, or a 400 that says where it cannot be read
 */
@JsonDeserialize(using = ReceivedChange.Reader.class)
record ReceivedChange(@Nullable UUID change, Mono<EntryChange> content) {

    static ReceivedChange of(EntryChange change) {
        return new ReceivedChange(change.change(), Mono.just(change));
    }

    private static ReceivedChange unreadable(JsonNode tree, JacksonException fault) {
        return new ReceivedChange(id(tree), Mono.error(Problem.unreadable(fault)));
    }

    private static @Nullable UUID id(JsonNode tree) {
        try {
            return UUID.fromString(tree.path("change").stringValue(""));
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }

    static final class Reader extends StdDeserializer<ReceivedChange> {

        Reader() {
            super(ReceivedChange.class);
        }

        @Override
        public ReceivedChange deserialize(JsonParser parser, DeserializationContext context) {
            var tree = context.readTree(parser);
            try {
                return of(context.readTreeAsValue(tree, EntryChange.class));
            } catch (JacksonException ex) {
                return unreadable(tree, ex);
            }
        }

        /** Spring drops values read as null; the outcomes would then no longer match the order of the changes. */
        @Override
        public ReceivedChange getNullValue(DeserializationContext context) {
            return unreadable(
                    context.getNodeFactory().nullNode(),
                    MismatchedInputException.from(context.getParser(), EntryChange.class, "null"));
        }
    }
}
