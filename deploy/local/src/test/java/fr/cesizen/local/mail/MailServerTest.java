package fr.cesizen.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.process.ManagedProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails of the local system, taken by the real process. */
class MailServerTest {

    private final Ports ports = Ports.free();

    private void send(String to, String subject, String text) {
        var server = new ServerSetup(ports.of(Component.MAIL), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "no-reply@cesizen.invalid", subject, text, server);
    }

    @Test
    void takesMailsForEverybodyAndShowsTheLatestAlsoWhenItIsDown(@TempDir Path folder) throws IOException {
        var state = StateFolder.at(folder);
        var server = new ManagedProcess(new MailServer(state, ports), state);
        var mails = new MailFolderReader(state.data(Component.MAIL));
        assertThat(mails.latest(10)).isEmpty();
        server.start();
        try {
            send("lea@example.org", "Bonjour Léa", "Voici : http://localhost/lien");
            await().until(() -> mails.latest(10).size() == 1);
            send("tom@example.org", "Bonjour Tom", "Voici.");
            await().until(() -> mails.latest(10).size() == 2);
        } finally {
            server.stop();
        }
        assertThat(mails.latest(1)).singleElement().satisfies(mail -> assertThat(mail.to())
                .isEqualTo("tom@example.org"));
        assertThat(mails.latest(2).get(0).subject()).isEqualTo("Bonjour Léa");
        assertThat(mails.latest(2).get(0).text()).contains("http://localhost/lien");
    }
}
