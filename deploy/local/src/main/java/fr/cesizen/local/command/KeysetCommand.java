package fr.cesizen.local.command;

import fr.cesizen.local.layout.KeysetGenerator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code keyset}: prints a key set for an operator's secret store. */
@Command(name = "keyset", description = "Prints a new key set for CESIZEN_ENCRYPTION_KEYSET.")
final class KeysetCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        command.commandLine().getOut().println(KeysetGenerator.fresh());
        return 0;
    }
}
