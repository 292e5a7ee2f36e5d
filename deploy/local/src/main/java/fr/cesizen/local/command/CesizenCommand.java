package fr.cesizen.local.command;

import fr.cesizen.local.layout.LauncherException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./cesizen}: the whole system on one machine. */
@Command(
        name = "cesizen",
        description = "Runs the whole CESIZen system on this machine, without Docker.",
        mixinStandardHelpOptions = true,
        version = "CESIZen 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            MailCommand.class,
            TourCommand.class,
            ReplayCommand.class,
            AuditCommand.class,
            PrivacyCommand.class,
            KeysetCommand.class,
            BenchCommand.class
        })
public final class CesizenCommand {

    private CesizenCommand() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new CesizenCommand()).setExecutionExceptionHandler(CesizenCommand::explain);
    }

    /** Prints only the message of an expected failure; anything else is a bug and is printed with its stack trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof LauncherException) {
            command.getErr().println(failure.getMessage());
        } else if (failure instanceof IOException && failure.getMessage() != null) {
            command.getErr().println("cesizen: " + failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
