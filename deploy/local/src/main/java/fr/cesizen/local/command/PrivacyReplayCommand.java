package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.service.EndpointClient;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code privacy replay [<service>]}: applies the whole erasure ledger again, as after a restore, to what the services hold
 * elsewhere, too.
 */
@Command(
        name = "replay",
        description = "Erases again whoever is in the erasure ledger and came back; shows what was done.")
final class PrivacyReplayCommand implements Callable<Integer> {

    private static final String ENDPOINT = "erasures";

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--dry-run", description = "Only shows how far each service has applied the ledger.")
    private boolean dryRun;

    @Mixin
    private final ServiceOption chosen = new ServiceOption();

    @Override
    public Integer call() throws IOException {
        var services = chosen.services("erases nobody; those that do are");
        state.out().println(dryRun ? row("service", "open", "applied") : row("service", "entries", "people", "rows"));
        return ServiceOption.ask(services, state, this::show) ? 0 : 1;
    }

    private void show(Component service, EndpointClient endpoint) throws IOException {
        if (dryRun) {
            var now = endpoint.get(ENDPOINT);
            var open = now.path("open").asBoolean() ? "yes" : "no";
            state.out().println(row(service.label(), open, now.path("position").asString()));
            return;
        }
        var done = endpoint.post(ENDPOINT);
        state.out()
                .println(row(
                        service.label(),
                        done.path("entries").asString(),
                        done.path("people").asString(),
                        done.path("rows").asString()));
    }

    private static String row(String service, String... cells) {
        var line = new StringBuilder("%-16s".formatted(service));
        for (var cell : cells) {
            line.append("%10s".formatted(cell));
        }
        return line.toString();
    }
}
