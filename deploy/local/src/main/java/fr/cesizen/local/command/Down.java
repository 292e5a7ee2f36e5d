package fr.cesizen.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code down}: stops what {@code up} started, and only that. */
@Command(name = "down", description = "Stops what up started, and only that.")
final class Down implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        var out = command.commandLine().getOut();
        state.stack().down(line -> {
            out.println(line);
            out.flush();
        });
        out.println("Nothing runs any more.");
        return 0;
    }
}
