package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.service.RetentionClient;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code privacy retention}: how long each service keeps what, and how many rows are older; with their end, or without. */
@Command(name = "retention", description = "Shows how long data are kept, and deletes or anonymises what is older.")
final class RetentionCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--dry-run", description = "Only counts what is due.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        var stack = state.stack();
        var token = TourUser.staff(stack, "admin").token();
        boolean whole = true;
        for (var service : Component.services()) {
            var retention = new RetentionClient(stack.actuator(service), token);
            try {
                var rules = dryRun ? retention.count() : retention.apply();
                rules.forEach(rule -> show(service, rule));
            } catch (IOException failure) {
                whole = false;
                state.err()
                        .println(service + " cannot be asked: "
                                + (failure.getMessage() == null
                                        ? "it does not answer at its port"
                                        : failure.getMessage()));
            }
        }
        return whole ? 0 : 1;
    }

    private void show(Component service, JsonNode rule) {
        state.out()
                .printf(
                        "%-16s %-20s %-6s %8d %s %s (%s)%n",
                        service,
                        rule.path("category").asString(),
                        rule.path("period").asString(),
                        rule.path("rows").asLong(),
                        dryRun ? "due:" : "done:",
                        rule.path("action").asString().toLowerCase(Locale.ROOT),
                        rule.path("source").asString());
    }
}
