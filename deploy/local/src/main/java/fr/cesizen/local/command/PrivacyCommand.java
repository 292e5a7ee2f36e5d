package fr.cesizen.local.command;

import picocli.CommandLine.Command;

/** {@code privacy}: what operators do for people's rights. */
@Command(
        name = "privacy",
        description = "What operators do for people's rights: replay of erasures, retention.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {PrivacyReplayCommand.class, RetentionCommand.class})
final class PrivacyCommand {

    private PrivacyCommand() {}
}
