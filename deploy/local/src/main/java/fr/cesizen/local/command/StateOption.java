package fr.cesizen.local.command;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share: the system they work on, and the console they print to. */
final class StateOption {

    @Option(
            names = "--state",
            paramLabel = "<folder>",
            description = "Folder of data, logs and secrets (default: .cesizen in the checkout).")
    @Nullable
    private Path folder;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    StateFolder state() {
        return folder == null ? StateFolder.ofCheckout() : StateFolder.at(folder);
    }

    Stack stack() throws IOException {
        return Stack.at(state());
    }

    /** The standard output, flushed at the end of each line. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
