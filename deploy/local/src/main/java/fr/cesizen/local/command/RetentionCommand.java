package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
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

    private static final String ENDPOINT = "retention";

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--dry-run", description = "Only counts what is due.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        boolean whole = ServiceOption.ask(Component.services(), state, (service, endpoint) -> {
            var rules = dryRun ? endpoint.get(ENDPOINT) : endpoint.post(ENDPOINT);
            rules.forEach(rule -> show(service, rule));
        });
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
