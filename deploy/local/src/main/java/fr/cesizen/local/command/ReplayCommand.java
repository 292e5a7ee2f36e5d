package fr.cesizen.local.command;

import fr.cesizen.local.kafka.DeadLetterClient;
import fr.cesizen.local.layout.Component;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private final ServiceOption chosen = new ServiceOption();

    @Override
    public Integer call() throws IOException {
        var services = chosen.services("has no dead letters; those that have are");
        var asked = new ArrayList<Map<String, Long>>();
        boolean whole = ServiceOption.ask(services, state, (service, endpoint) -> {
            var letters = new DeadLetterClient(endpoint);
            var waiting = letters.waiting();
            asked.add(waiting);
            show(service, waiting, dryRun || waiting.isEmpty() ? Map.of() : letters.replay());
        });
        if (whole && asked.stream().allMatch(Map::isEmpty)) {
            state.out().println("No dead letters are waiting.");
        }
        return whole ? 0 : 1;
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
