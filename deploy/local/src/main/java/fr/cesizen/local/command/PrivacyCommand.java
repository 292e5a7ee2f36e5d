package fr.cesizen.local.command;

import picocli.CommandLine.Command;

/** {@code privacy}: what an operator does about people's data. */
@Command(
        name = "privacy",
        description = "How long data are kept, and what is due.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RetentionCommand.class})
final class PrivacyCommand {}
