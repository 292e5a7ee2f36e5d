package fr.cesizen.local.command;

import fr.cesizen.local.kafka.DeadLetterClient;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.service.EndpointClient;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code replay [<service>]}: replays events that services could not apply.
 *
 * <p>Signs in as the system's own {@code admin@cesizen.local} for one token, valid for five minutes: a user or client
 * created for this command would be another permanent way to obtain role {@code admin}.
 */
@Command(
        name = "replay",
        description = "Shows the number of dead letters in each service, and sends them to their topics again.")
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--dry-run", description = "Only counts the dead letters.")
    private boolean dryRun;

    @Parameters(arity = "0..1", paramLabel = "<service>", description = "Only this service (default: all six).")
    @Nullable
    private String label;

    @Override
    public Integer call() throws IOException {
        var services = services();
        var stack = state.stack();
        var token = TourUser.staff(stack, "admin").token();
        boolean whole = true;
        boolean none = true;
        for (var service : services) {
            var letters = new DeadLetterClient(new EndpointClient(stack.actuator(service), token));
            try {
                var waiting = letters.waiting();
                none &= waiting.isEmpty();
                show(service, waiting, dryRun || waiting.isEmpty() ? Map.of() : letters.replay());
            } catch (IOException failure) {
                whole = false;
                state.err().println(service + " cannot be asked: " + EndpointClient.said(failure));
            }
        }
        if (whole && none) {
            state.out().println("No dead letters are waiting.");
        }
        return whole ? 0 : 1;
    }

    private List<Component> services() {
        if (label == null) {
            return Component.services();
        }
        var part = Component.named(label);
        if (!part.isService()) {
            throw new LauncherException(part + " has no dead letters; those that have are " + Component.services());
        }
        return List.of(part);
    }

    private void show(Component service, Map<String, Long> waiting, Map<String, Long> replayed) {
        waiting.forEach((topic, count) -> state.out()
                .printf(
                        "%-16s %-24s %6d waiting%s%n",
                        service,
                        topic,
                        count,
                        dryRun ? "" : ", %d replayed".formatted(replayed.getOrDefault(topic, 0L))));
    }
}
