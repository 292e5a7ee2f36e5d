package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.service.EndpointClient;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "0..1", paramLabel = "<service>", description = "Only this service (default: all six).")
    @Nullable
    private String label;

    @Override
    public Integer call() throws IOException {
        var services = services();
        var stack = state.stack();
        var token = TourUser.staff(stack, "admin").token();
        boolean whole = true;
        state.out().println(dryRun ? row("service", "open", "applied") : row("service", "entries", "people", "rows"));
        for (var service : services) {
            try {
                show(service, new EndpointClient(stack.actuator(service), token));
            } catch (IOException failure) {
                whole = false;
                state.err().println(service + " cannot be asked: " + EndpointClient.said(failure));
            }
        }
        return whole ? 0 : 1;
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

    private List<Component> services() {
        if (label == null) {
            return Component.services();
        }
        var part = Component.named(label);
        if (!part.isService()) {
            throw new LauncherException(part + " erases nobody; those that do are " + Component.services());
        }
        return List.of(part);
    }
}
