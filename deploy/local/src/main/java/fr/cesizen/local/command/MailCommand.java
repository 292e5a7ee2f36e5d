package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.mail.MailFolderReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mail}: prints what the local system has sent. */
@Command(name = "mail", description = "Prints the mails that the system sent; none of them has left this machine.")
final class MailCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Option(
            names = {"-n", "--count"},
            paramLabel = "<count>",
            description = "Number of mails, the newest last (default: ${DEFAULT-VALUE}).")
    private int count = 10;

    @Override
    public Integer call() throws IOException {
        var folder = state.state().data(Component.MAIL);
        var mails = new MailFolderReader(folder).latest(count);
        for (var mail : mails) {
            state.out().printf("%s  to %s%n%s%n%n%s%n%n", mail.at(), mail.to(), mail.subject(), mail.text());
        }
        if (mails.isEmpty()) {
            state.out().println("No mail was sent yet.");
        }
        state.out().println("All of them: " + folder);
        return 0;
    }
}
