package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.process.JvmFlags;
import fr.cesizen.local.process.Stopwatch;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code up}: starts every part that is not running. */
@Command(name = "up", description = "Starts every part that is not running, and waits until all parts answer.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--fresh", description = "First stops everything and deletes data, logs and secrets.")
    private boolean fresh;

    @Parameters(paramLabel = "<part>", description = "Only these parts (default: all).")
    private List<String> labels = List.of();

    @Override
    public Integer call() throws IOException {
        var clock = new Stopwatch();
        var parts = labels.isEmpty()
                ? Arrays.asList(Component.values())
                : labels.stream().map(Component::named).toList();
        if (fresh) {
            state.stack().down(state.out()::println);
            state.stack().wipe();
        }
        var stack = state.stack();
        stack.up(parts, state.out()::println);
        state.out().printf("Everything answers after %.1f s.%n", clock.seconds());
        if (JvmFlags.keepsSharedArchives() && !state.state().hasSharedArchives()) {
            state.out().println("The first ./cesizen down takes longer: it stores what makes later starts faster.");
        }
        if (parts.contains(Component.GATEWAY)) {
            state.out().println("CESIZen: " + stack.url(Component.GATEWAY));
        }
        if (parts.contains(Component.MAIL)) {
            state.out()
                    .println("Mail: stays here, at smtp://"
                            + stack.url(Component.MAIL).getAuthority() + "; ./cesizen mail shows it");
        }
        return 0;
    }
}
