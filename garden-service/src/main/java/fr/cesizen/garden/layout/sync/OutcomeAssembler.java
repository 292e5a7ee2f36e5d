package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.CommandReason;
import fr.cesizen.garden.layout.ElementCatalog;
import fr.cesizen.garden.layout.GardenCommand;
import fr.cesizen.garden.layout.sync.CommandResponse.CommandOutcome;
import fr.cesizen.garden.layout.sync.CommandResponse.CommandStatus;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemDetailFactory;
import fr.cesizen.platform.text.EnumCodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the caller's language what became of each command. */
@Component
class OutcomeAssembler {

    private final ProblemDetailFactory problems;

    OutcomeAssembler(ProblemDetailFactory problems) {
        this.problems = problems;
    }

    /**
     * Tells the outcomes in the order of {@code sent}.
     *
     * @param kept the log, which may know a command otherwise than it was sent now
     */
    List<CommandOutcome> outcomes(
            List<ReceivedCommand> sent,
            Map<UUID, GardenCommand> kept,
            Map<UUID, CommandReason> unapplied,
            Locale locale) {
        return sent.stream()
                .map(received -> outcome(received, kept, unapplied, locale))
                .toList();
    }

    private CommandOutcome outcome(
            ReceivedCommand received,
            Map<UUID, GardenCommand> kept,
            Map<UUID, CommandReason> unapplied,
            Locale locale) {
        var command = received.command();
        if (command == null) {
            return outcome(received.id(), CommandStatus.REFUSED, received.refusal(), locale);
        }
        if (!command.equals(kept.get(command.id()))) {
            var reused = Problem.conflict("command-id-reused").at("/id");
            return outcome(command.id(), CommandStatus.REFUSED, reused, locale);
        }
        return Optional.ofNullable(unapplied.get(command.id()))
                .map(reason -> outcome(command.id(), CommandStatus.WITHOUT_EFFECT, explain(command, reason), locale))
                .orElseGet(() -> new CommandOutcome(command.id(), CommandStatus.APPLIED, null));
    }

    private CommandOutcome outcome(@Nullable UUID id, CommandStatus status, @Nullable Problem problem, Locale locale) {
        return new CommandOutcome(id, status, problem == null ? null : problems.of(problem, locale));
    }

    private static Problem explain(GardenCommand command, CommandReason reason) {
        var slug = EnumCodes.code(reason);
        return Optional.ofNullable(command.element())
                .filter(id -> reason == CommandReason.ELEMENT_LOCKED)
                .flatMap(ElementCatalog::find)
                .map(element -> Problem.conflict(slug, element.arrivesAt()))
                .orElseGet(() -> Problem.conflict(slug));
    }
}
