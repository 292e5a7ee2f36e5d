package fr.cesizen.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code down}: stops only what {@code up} started. */
@Command(name = "down", description = "Stops only what up started.")
final class DownCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Override
    public Integer call() throws IOException {
        state.stack().down(state.out()::println);
        state.out().println("Everything is stopped.");
        return 0;
    }
}
