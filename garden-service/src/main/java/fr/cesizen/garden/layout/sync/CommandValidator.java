package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.CommandKind;
import fr.cesizen.garden.layout.GardenCommand;
import fr.cesizen.garden.layout.GardenState;
import fr.cesizen.garden.layout.Point;
import fr.cesizen.platform.ids.ClientIdValidator;
import fr.cesizen.platform.problems.ErrorCodes;
import fr.cesizen.platform.problems.Problem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;

/**
 * Tells commands that can be kept from those that no log can: without what they are about, or from the future. Whether one
 * has an effect is for {@link GardenState#fold} to say.
 */
@Component
class CommandValidator {

    /** Far outside of every garden, and exact as a number. */
    private static final double FAR = 100_000;

    private static final Map<CommandKind, Set<String>> REQUIRED = Map.of(
            CommandKind.PLACE, Set.of("element", "at"),
            CommandKind.MOVE, Set.of("element", "at"),
            CommandKind.ROTATE, Set.of("element", "rotation"),
            CommandKind.REMOVE, Set.of("element"),
            CommandKind.RAKE, Set.of("width", "points"),
            CommandKind.UNDO, Set.of("target"),
            CommandKind.REDO, Set.of("target"));

    private final Validator constraints;
    private final Clock clock;

    CommandValidator(Validator constraints, Clock clock) {
        this.constraints = constraints;
        this.clock = clock;
    }

    /** A field of a command and its value. */
    private record Field(String name, @Nullable Object value) {}

    /** The command as sent, or refused with the reason. */
    ReceivedCommand check(ReceivedCommand received) {
        var command = received.command();
        if (command == null) {
            return received;
        }
        try {
            check(command);
            return received;
        } catch (Problem problem) {
            return received.refuse(problem);
        }
    }

    private void check(GardenCommand command) {
        var faults = new BeanPropertyBindingResult(command, "command");
        constraints.validate(command, faults);
        if (faults.hasErrors()) {
            throw Problem.invalid(faults);
        }
        ClientIdValidator.checkPast(command.id(), "/id", clock.instant());
        fields(command).forEach(field -> check(command.kind(), field));
        points(command).forEach((pointer, at) -> {
            if (Math.abs(at.x()) > FAR || Math.abs(at.y()) > FAR) {
                throw Problem.invalid(pointer, "max");
            }
        });
    }

    private static void check(CommandKind kind, Field field) {
        boolean required = REQUIRED.getOrDefault(kind, Set.of()).contains(field.name());
        if (required && field.value() == null) {
            throw Problem.invalid("/" + field.name(), ErrorCodes.MISSING);
        }
        boolean allowed = required || (kind == CommandKind.PLACE && field.name().equals("rotation"));
        if (!allowed && field.value() != null) {
            throw Problem.invalid("/" + field.name(), "unknown-field");
        }
    }

    private static Stream<Field> fields(GardenCommand command) {
        return Stream.of(
                new Field("element", command.element()),
                new Field("at", command.at()),
                new Field("rotation", command.rotation()),
                new Field("width", command.width()),
                new Field("points", command.points()),
                new Field("target", command.target()));
    }

    private static Map<String, Point> points(GardenCommand command) {
        var points = new LinkedHashMap<String, Point>();
        if (command.at() != null) {
            points.put("/at", command.at());
        }
        var line = command.points() == null ? List.<Point>of() : command.points();
        for (int i = 0; i < line.size(); i++) {
            points.put("/points/" + i, line.get(i));
        }
        return points;
    }
}
