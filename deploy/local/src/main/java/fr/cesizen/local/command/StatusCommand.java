package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.ComponentStatus;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: shows which parts run and answer. */
@Command(name = "status", description = "Shows which parts run; exits non-zero when one is down or does not answer.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Override
    public Integer call() throws IOException {
        var stack = state.stack();
        state.out().printf("%-16s %-8s %8s %6s %8s%n", "part", "state", "pid", "port", "memory");
        boolean whole = true;
        for (var part : Component.values()) {
            var status = stack.status(part);
            state.out().println(status);
            whole &= status.state() == ComponentStatus.State.UP;
        }
        return whole ? 0 : 1;
    }
}
