package fr.cesizen.local.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The process of {@link MailServer}: an SMTP server that writes each mail to a file of its own. */
final class MailReceiver {

    private final GreenMail server;
    private final Path folder;

    private MailReceiver(int port, Path folder) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.folder = folder;
    }

    /**
     * Takes mails until the process is ended.
     *
     * @param arguments the port, and the folder of the mails
     */
    public static void main(String[] arguments) throws UserException {
        new MailReceiver(Integer.parseInt(arguments[0]), Path.of(arguments[1])).start();
    }

    private void start() throws UserException {
        var users = server.getUserManager();
        var anybody = users.createUser("anybody@localhost", "anybody", "anybody");
        users.setMessageDeliveryHandler((mail, address) -> keep(mail.getMessage(), anybody));
        server.start();
        System.out.println("ready");
    }

    /** The server would keep all mails in memory as well: it is emptied before each. */
    private synchronized GreenMailUser keep(MimeMessage mail, GreenMailUser anybody) throws MessagingException {
        try {
            server.purgeEmailFromAllMailboxes();
            var name = "%013d-%s.eml"
                    .formatted(
                            System.currentTimeMillis(),
                            UUID.randomUUID().toString().substring(0, 8));
            var unfinished = folder.resolve(name + ".part");
            try (var out = Files.newOutputStream(unfinished)) {
                mail.writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return anybody;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (com.icegreen.greenmail.store.FolderException ex) {
            throw new MessagingException("The memory of mails cannot be emptied", ex);
        }
    }
}
