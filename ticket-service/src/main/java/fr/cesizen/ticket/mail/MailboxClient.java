package fr.cesizen.ticket.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the mailbox into which people answer, by IMAP. The library blocks. */
@Component
class MailboxClient {

    /** A file of a mail comes in pieces of this size; 16 KiB unless told otherwise, and some servers build a mail anew for each. */
    private static final String PIECE_OCTETS = "1048576";

    private final TicketMailProperties properties;

    MailboxClient(TicketMailProperties properties) {
        this.properties = properties;
    }

    /**
     * A mail in the box.
     *
     * @param mail empty for one that nothing is done with
     */
    record Delivered(long uid, Optional<IncomingMail> mail) {}

    /** What is to be done with a folder that is open. */
    private interface FolderWork<T> {

        T run(Folder inbox) throws MessagingException;
    }

    /** The oldest mails in the box. */
    Mono<List<Delivered>> read(int limit) {
        return open(Folder.READ_ONLY, inbox -> {
            int count = Math.min(limit, inbox.getMessageCount());
            if (count == 0) {
                return List.of();
            }
            var messages = inbox.getMessages(1, count);
            var profile = new FetchProfile();
            profile.add(FetchProfile.Item.ENVELOPE);
            profile.add(UIDFolder.FetchProfileItem.UID);
            profile.add(FetchProfile.Item.SIZE);
            inbox.fetch(messages, profile);
            var read = new ArrayList<Delivered>();
            for (var message : messages) {
                read.add(new Delivered(((UIDFolder) inbox).getUID(message), parse(message)));
            }
            return read;
        });
    }

    /** Of a copy: a connection that breaks must not look like a mail that nobody can read, which is deleted. */
    private Optional<IncomingMail> parse(Message message) throws MessagingException {
        if (!(message instanceof MimeMessage mail)) {
            return Optional.empty();
        }
        return mail.getSize() <= properties.largest().toBytes()
                ? IncomingMailParser.parse(
                        new MimeMessage(mail), properties.attachments().toBytes())
                : IncomingMailParser.parseHead(mail);
    }

    /** Deletes mails for good. */
    Mono<Integer> delete(List<Long> uids) {
        return open(Folder.READ_WRITE, inbox -> {
            for (var uid : uids) {
                var message = ((UIDFolder) inbox).getMessageByUID(uid);
                if (message != null) {
                    message.setFlag(Flag.DELETED, true);
                }
            }
            return inbox.expunge().length;
        });
    }

    private <T> Mono<T> open(int mode, FolderWork<T> work) {
        return Mono.fromCallable(() -> {
                    var in = properties.in();
                    var session = Session.getInstance(settings());
                    try (var store = session.getStore(in.tls() ? "imaps" : "imap")) {
                        store.connect(in.host(), in.port(), in.user(), in.password());
                        try (var inbox = store.getFolder("INBOX")) {
                            inbox.open(mode);
                            return work.run(inbox);
                        }
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Properties settings() {
        var settings = new Properties();
        var millis = Long.toString(properties.timeout().toMillis());
        for (var protocol : List.of("imap", "imaps")) {
            settings.setProperty("mail." + protocol + ".connectiontimeout", millis);
            settings.setProperty("mail." + protocol + ".timeout", millis);
            settings.setProperty("mail." + protocol + ".writetimeout", millis);
            settings.setProperty("mail." + protocol + ".peek", "true");
            settings.setProperty("mail." + protocol + ".fetchsize", PIECE_OCTETS);
        }
        settings.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return settings;
    }
}
