package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.GardenCommand;
import fr.cesizen.platform.problems.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A command as sent, readable or not: an unreadable one must not hold up the others.
 *
 * @param id the command's id, if it can be read
 * @param command absent when it is refused
 * @param refusal why it cannot be kept
 */
@JsonDeserialize(using = ReceivedCommand.Reader.class)
record ReceivedCommand(
        @Nullable UUID id,
        @Nullable GardenCommand command,
        @Nullable Problem refusal) {

    static ReceivedCommand of(GardenCommand command) {
        return new ReceivedCommand(command.id(), command, null);
    }

    ReceivedCommand refuse(Problem why) {
        return new ReceivedCommand(id, null, why);
    }

    private static ReceivedCommand unreadable(JsonNode tree, JacksonException fault) {
        return new ReceivedCommand(readId(tree), null, Problem.unreadable(fault));
    }

    private static @Nullable UUID readId(JsonNode tree) {
        try {
            return UUID.fromString(tree.path("id").stringValue(""));
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }

    static final class Reader extends StdDeserializer<ReceivedCommand> {

        Reader() {
            super(ReceivedCommand.class);
        }

        @Override
        public ReceivedCommand deserialize(JsonParser parser, DeserializationContext context) {
            var tree = context.readTree(parser);
            try {
                return of(context.readTreeAsValue(tree, GardenCommand.class));
            } catch (JacksonException ex) {
                return unreadable(tree, ex);
            }
        }
    }
}
