package fr.cesizen.ticket.mail;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.attachment.ScannerServer;
import fr.cesizen.ticket.attachment.content.SampleFiles;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails to people that an answer waits, and their answers by mail. */
@ServiceTest
class TicketMailTest {

    static final String ADDRESS = TICKETS + "/mail-address";
    static final String ANSWER = "Le mot de passe a été changé";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();

    /** A ticket of Léa, who wants mails and was just told of an answer. */
    String answered() {
        api.as(lea).put(ADDRESS, "").status(200);
        var ticket = desk.opened(lea);
        desk.say(desk.sam(), ticket, ANSWER).status(201);
        return ticket;
    }

    MimeMessage mail() {
        await().until(() -> !TicketMailServers.mailsTo(lea).isEmpty());
        return TicketMailServers.mailsTo(lea).get(0);
    }

    String reply(String from, String to, String headers, String text) {
        return "From: <" + from + ">\r\nTo: " + to + "\r\nSubject: Re\r\nMessage-ID: <" + UUID.randomUUID()
                + "@example.org>\r\nMIME-Version: 1.0\r\n" + headers + "\r\n" + text;
    }

    static final String PLAIN = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";

    String own() {
        return lea + "@example.org";
    }

    void deliver(String raw) {
        TicketMailServers.deliver(raw);
        jobs.run("incoming-mail");
        assertThat(TicketMailServers.left()).isZero();
    }

    List<String> bodies(String ticket) {
        return desk.read(lea, ticket).get("messages").findValuesAsString("body");
    }

    @Test
    void sayThatAnAnswerWaitsAndNoWordOfIt() {
        var ticket = answered();
        var mail = mail();
        assertThat(TicketMailServers.text(mail))
                .contains("une réponse vous attend", "https://app.cesizen.test/aide/" + TicketClient.id(ticket))
                .doesNotContain(ANSWER, "Jardin", "pousse");
        assertThat(TicketMailServers.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(TicketMailServers.header(mail, "Reply-To")).matches("aide\\+[0-9a-z]{1,41}@cesizen\\.test");
        desk.note(ticket, "note interne").status(201);
        desk.say(desk.sam(), ticket, "Encore une").status(201);
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 2);
        assertThat(TicketMailServers.mailsTo(lea))
                .as("a note sends none")
                .allSatisfy(sent -> assertThat(TicketMailServers.text(sent)).doesNotContain("interne"));
    }

    @Test
    void goToThoseAloneWhoAskedForThem() {
        var tom = UUID.randomUUID();
        var kim = UUID.randomUUID();
        desk.say(desk.sam(), desk.opened(kim), ANSWER).status(201);
        api.as(tom).get(ADDRESS).problem(404, "not-found");
        api.as(tom)
                .put(ADDRESS, "")
                .status(200)
                .has("$.address", tom + "@example.org")
                .has("$.sent", true);
        api.as(tom).get("/internal/personal-data/ticket-mail-address").status(200);
        api.as(tom).delete(ADDRESS).status(204);
        desk.say(desk.sam(), desk.opened(tom), ANSWER).status(201);
        answered();
        mail();
        assertThat(TicketMailServers.mailsTo(tom)).isEmpty();
        assertThat(TicketMailServers.mailsTo(kim)).isEmpty();
        assertThat(StoredRows.holding(lea + "@example.org")).isEmpty();
    }

    @Test
    void areAnsweredByMailOnceHoweverOftenItComes() {
        var ticket = answered();
        var reply = reply(
                own(),
                TicketMailServers.header(mail(), "Reply-To"),
                PLAIN,
                "Merci, ça marche.\r\n\r\nLe 3 mars 2026 à 10:00, CESIZen <a@b.c> a\r\nécrit :\r\n> Bonjour,\r\n> une réponse\r\n");
        deliver(reply);
        deliver(reply);
        assertThat(bodies(ticket)).containsExactly("Rien ne pousse", ANSWER, "Merci, ça marche.");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void mayBeAnsweredInHtml() {
        var ticket = answered();
        var html = "<html><style>p{}</style><p>Bonjour,</p><p>voilà&nbsp;tout</p><blockquote>cité</blockquote></html>";
        deliver(reply(
                own(),
                TicketMailServers.header(mail(), "Reply-To"),
                "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n",
                html));
        assertThat(bodies(ticket)).last().isEqualTo("Bonjour,\nvoilà tout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; x=y",
                "Precedence: bulk",
                "Precedence: list",
                "Precedence: junk",
                "List-Id: <liste.example.org>",
                "List-Unsubscribe: <mailto:x@example.org>",
                "Return-Path: <>"
            })
    void openNothingAndAreAnsweredByNothingWhenAProgramSentThem(String header) {
        var ticket = answered();
        deliver(reply(own(), TicketMailServers.header(mail(), "Reply-To"), PLAIN + header + "\r\n", "Absente"));
        assertThat(bodies(ticket)).hasSize(2);
        assertThat(TicketMailServers.mailsTo(lea)).hasSize(1);
    }

    @Test
    void changeNothingFromAnybodyElseOrToAnAddressThatWasMadeUp() {
        var ticket = answered();
        var address = TicketMailServers.header(mail(), "Reply-To");
        deliver(reply(UUID.randomUUID() + "@example.org", address, PLAIN, "Je suis un autre"));
        int at = address.indexOf('@');
        var other = address.charAt(at - 1) == 'x' ? 'y' : 'x';
        var stranger = UUID.randomUUID() + "@example.org";
        deliver(reply(stranger, address.substring(0, at - 1) + other + address.substring(at), PLAIN, "Deviné"));
        deliver(reply(stranger, "aide+@cesizen.test", PLAIN, "Sans jeton"));
        deliver(reply(own(), address, PLAIN, "> rien que des citations\r\n"));
        deliver(reply(own(), address, "Content-Type: text/plain; charset=none-such\r\n", "é"));
        assertThat(bodies(ticket)).hasSize(2);
        assertThat(TicketMailServers.mailsTo(lea)).hasSize(1);
    }

    /** {@code From} can be forged: such a mail opens nothing, and tells whoever wants mails there, once a day. */
    @Test
    void openNothingWhenTheyComeToNoTicketButSayWhereToWrite() {
        var ticket = answered();
        mail();
        TicketMailDatabaseFixture.forgetHash(lea);
        deliver(reply(own(), TicketMailServers.BOX, PLAIN, "Sans hachage"));
        assertThat(TicketMailDatabaseFixture.waiting(lea)).isZero();
        jobs.run("address-hash");
        var upper = own().toUpperCase(Locale.ROOT);
        deliver(reply(upper, TicketMailServers.BOX, PLAIN + "Precedence: bulk\r\n", "Infolettre"));
        deliver(reply(upper, TicketMailServers.BOX, PLAIN + "Auto-Submitted: auto-replied\r\n", "Absente"));
        deliver(reply(upper, TicketMailServers.BOX, PLAIN, "Mon jardin secret"));
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 2);
        var told = TicketMailServers.mailsTo(lea).get(1);
        assertThat(TicketMailServers.text(told))
                .containsPattern("n'ouvre pas de demande[^/]+https://app\\.cesizen\\.test/aide\\s")
                .doesNotContain("secret", TicketClient.id(ticket), "répondre à ce courriel");
        assertThat(TicketMailServers.header(told, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(TicketMailServers.header(told, "Reply-To")).isEmpty();
        deliver(reply(own(), "aide+123@cesizen.test", PLAIN, "Encore"));
        assertThat(TicketMailDatabaseFixture.waiting(lea)).isZero();
        TicketMailDatabaseFixture.tellAgain(lea);
        deliver(reply(own(), "aide+123@cesizen.test", PLAIN, "Le lendemain"));
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 3);
        TicketMailDatabaseFixture.tellAgain(lea);
        api.as(lea).delete(ADDRESS).status(204);
        deliver(reply(own(), TicketMailServers.BOX, PLAIN, "Plus de courriels"));
        assertThat(TicketMailDatabaseFixture.waiting(lea)).isZero();
        assertThat(api.as(lea).items(TICKETS)).hasSize(1);
        assertThat(bodies(ticket)).hasSize(2);
    }

    /** A mail of several parts: a text, and files by their name and what their octets are in Base64. */
    String withFiles(String to, String text, String... namesAndFiles) {
        var parts = new StringBuilder("--b\r\n" + PLAIN + "\r\n" + text + "\r\n");
        for (int i = 0; i < namesAndFiles.length; i += 2) {
            parts.append(
                            "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"")
                    .append(namesAndFiles[i])
                    .append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                    .append(namesAndFiles[i + 1])
                    .append("\r\n");
        }
        return reply(own(), to, "Content-Type: multipart/mixed; boundary=b\r\n", parts + "--b--\r\n");
    }

    static String base64(byte[] file) {
        return Base64.getMimeEncoder().encodeToString(file);
    }

    @Test
    void bringTheirFilesOnceHoweverOftenTheyCome() {
        var ticket = answered();
        var address = TicketMailServers.header(mail(), "Reply-To");
        var mail = withFiles(
                address,
                "Voici",
                "=?UTF-8?Q?photo_d=C3=A9t=C3=A9.jpg?=",
                base64(SampleFiles.photo(30, 20, 1)),
                "notes.txt",
                base64("mot à mot".getBytes(StandardCharsets.UTF_8)));
        deliver(mail);
        deliver(mail);
        assertThat(bodies(ticket)).last().isEqualTo("Voici");
        var files = desk.read(lea, ticket).get("messages").get(2).get("attachments");
        assertThat(files.findValuesAsString("name")).containsExactly("photo dété.jpg", "notes.txt");
        assertThat(api.as(lea)
                        .get(ticket + "/attachments/" + files.get(1).get("id").asString())
                        .text())
                .isEqualTo("mot à mot");
        assertThat(TicketMailServers.mailsTo(lea)).hasSize(1);
    }

    @Test
    void areTakenWithoutWhatIsNoFileForUsAndTheirPersonIsTold() {
        var ticket = answered();
        var address = TicketMailServers.header(mail(), "Reply-To");
        var large = base64("x".repeat(4_300_000).getBytes(StandardCharsets.UTF_8));
        deliver(withFiles(
                address,
                "Voici",
                "a.exe",
                base64(new byte[] {'M', 'Z', 0, 3}),
                "ok.txt",
                base64(new byte[] {'o'}),
                "l.txt",
                large));
        var files = desk.read(lea, ticket).get("messages").get(2).get("attachments");
        assertThat(files.findValuesAsString("name")).containsExactly("ok.txt");
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 2);
        assertThat(TicketMailServers.text(TicketMailServers.mailsTo(lea).get(1)))
                .contains("un fichier n'a pas été ajouté", TicketClient.id(ticket))
                .doesNotContain("a.exe", "Voici");
    }

    @Test
    void areReadLaterWhenTheScannerIsAway() {
        var ticket = answered();
        var address = TicketMailServers.header(mail(), "Reply-To");
        var away = base64(ScannerServer.HANG_UP.getBytes(StandardCharsets.UTF_8));
        TicketMailServers.deliver(withFiles(address, "Voici", "n.txt", away));
        jobs.run("incoming-mail");
        assertThat(TicketMailServers.left()).isOne();
        assertThat(bodies(ticket)).hasSize(2);
        TicketMailServers.empty();
    }

    @Test
    void areRefusedByAMailWhenTheyAreTooLargeOrSayNothing() {
        answered();
        var address = TicketMailServers.header(mail(), "Reply-To");
        deliver(reply(own(), address, PLAIN, "x".repeat(6_500_000)));
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 2);
        deliver(withFiles(address, "", "ok.txt", base64(new byte[] {'o'})));
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 3);
        assertThat(TicketMailServers.text(TicketMailServers.mailsTo(lea).get(2)))
                .contains("trop long ou sans texte");
    }

    @Test
    void areRefusedByAMailWhenTheTicketTakesNoMessages() {
        var ticket = answered();
        var address = TicketMailServers.header(mail(), "Reply-To");
        desk.close(api.as(lea), ticket, desk.etag(lea, ticket)).status(200);
        deliver(reply(own(), address, PLAIN, "Encore moi"));
        await().until(() -> TicketMailServers.mailsTo(lea).size() == 2);
        assertThat(TicketMailServers.text(TicketMailServers.mailsTo(lea).get(1)))
                .contains("n'a pas été ajouté")
                .doesNotContain("Encore moi");
        assertThat(bodies(ticket)).hasSize(2);
    }
}
