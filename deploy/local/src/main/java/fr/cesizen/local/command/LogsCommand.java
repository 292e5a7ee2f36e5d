package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.process.LogFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs <part>}: prints the end of a part's log. */
@Command(name = "logs", description = "Prints the end of a part's log.")
final class LogsCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Parameters(paramLabel = "<part>", description = "For example gateway or emotion-service.")
    @SuppressWarnings("NullAway.Init")
    private String label;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "<count>",
            description = "Number of lines (default: ${DEFAULT-VALUE}).")
    private int lines = 100;

    @Option(
            names = {"-f", "--follow"},
            description = "Keeps printing new lines until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws IOException {
        var log = new LogFile(state.state().log(Component.named(label)));
        if (!log.exists()) {
            state.err().println(label + " has no log yet");
            return 1;
        }
        long end = log.size();
        state.out().println(log.tail(lines));
        while (follow) {
            end = log.copyFrom(end, state.out());
        }
        return 0;
    }
}
