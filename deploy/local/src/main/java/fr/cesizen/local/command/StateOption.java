package fr.cesizen.local.command;

import fr.cesizen.local.Stack;
import fr.cesizen.local.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which system a command is about. */
final class StateOption {

    @Option(
            names = "--state",
            paramLabel = "<folder>",
            description = "Folder of data, logs and secrets (default: .cesizen in the checkout).")
    @Nullable
    Path folder;

    StateFolder state() {
        return folder == null ? StateFolder.ofCheckout() : StateFolder.at(folder);
    }

    Stack stack() throws IOException {
        return Stack.at(state());
    }
}
