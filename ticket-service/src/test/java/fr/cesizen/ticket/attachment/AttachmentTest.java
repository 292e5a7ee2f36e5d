package fr.cesizen.ticket.attachment;

import static fr.cesizen.ticket.AttachmentClient.AHEAD;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.AttachmentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.attachment.content.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files from their sending to their download. */
@ServiceTest
class AttachmentTest {

    @Autowired
    TicketClient desk;

    @Autowired
    AttachmentClient files;

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();

    ApiClient asLea() {
        return api.as(lea);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void goWithAMessageAndAreReadByBothSides() {
        var ticket = desk.opened(lea);
        var photo = files.attach(asLea(), ticket, "Été.PNG", SampleFiles.photo(40, 20, 6))
                .status(201)
                .has("$.name", "Été.jpg")
                .has("$.type", "jpeg");
        asLea().get(AttachmentClient.path(ticket, photo.id())).problem(404, "not-found");
        files.say(asLea(), ticket, photo.id()).status(201).has("$.attachments[0].id", photo.id());

        for (var messages : List.of(
                desk.read(lea, ticket).get("messages"), desk.staffView(ticket).get("messages"))) {
            assertThat(messages.get(0).get("attachments")).isEmpty();
            assertThat(messages.get(1).get("attachments").get(0).get("name").asString())
                    .isEqualTo("Été.jpg");
        }
        for (var who : List.of(asLea(), desk.sam())) {
            var file = who.get(AttachmentClient.path(ticket, photo.id()))
                    .status(200)
                    .header("Content-Type", "image/jpeg")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "no-store")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
            assertThat(file.headers().getFirst("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''%C3%89t%C3%A9.jpg");
            assertThat(file.headers().getContentLength()).isEqualTo(file.bytes().length);
            assertThat(SampleFiles.read(file.bytes()).getHeight()).isEqualTo(40);
            assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.PLACE);
        }
        assertThat(AttachmentDatabaseFixture.pieces(photo.id())).isOne();
    }

    @Test
    void goWithANewTicketAheadOfWhichTheyWereSent() {
        var file =
                files.sendAhead(asLea(), "notes.txt", text("Voici")).status(201).id();
        var others = files.sendAhead(api.somebody(), "n.txt", text("à moi"))
                .status(201)
                .id();
        var request = Map.of("subject", "Jardin", "body", "Rien", "attachments", List.of(file));
        asLea().post(TICKETS, Map.of("subject", "s", "body", "b", "attachments", List.of(others)))
                .problem(422, "attachment-unknown", "/attachments", "attachment-unknown");
        var ticket =
                TicketClient.path(asLea().post(TICKETS, request).status(201).json());
        asLea().post(TICKETS, request).problem(422, "attachment-unknown");
        assertThat(asLea().items(TICKETS)).as("nothing half done").hasSize(1);
        assertThat(asLea().get(AttachmentClient.path(ticket, file)).status(200).text())
                .isEqualTo("Voici");
        asLea().delete(AHEAD + "/" + file).problem(404, "not-found");
        assertThat(StoredRows.holding("notes.txt")).isEmpty();
        assertThat(AttachmentDatabaseFixture.legible("Voici")).isZero();
    }

    @Test
    void ofStaffAreSeenOnceTheirAnswerIsSentAndTheirReadingIsTold() {
        var ticket = desk.opened(lea);
        var file = files.attach(desk.sam(), ticket, "aide.txt", text("Pas à pas"))
                .status(201)
                .id();
        asLea().get(AttachmentClient.path(ticket, file)).problem(404, "not-found");
        files.say(asLea(), ticket, file).problem(422, "attachment-unknown");
        files.say(desk.sam(), ticket, file).status(201);
        assertThat(asLea().get(AttachmentClient.path(ticket, file)).status(200).text())
                .isEqualTo("Pas à pas");
        var nour = api.as(UUID.randomUUID(), "support");
        nour.get(AttachmentClient.path(ticket, file)).status(200);
        assertThat(Events.about(lea, "cesizen.access", 2)).last().satisfies(event -> assertThat(
                        new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .contains(nour.person().toString(), "\"read\""));
    }

    @Test
    void areReadWithTheWholeOfWhichTheirTicketIsAPart() {
        var part = desk.opened(lea);
        var whole = desk.opened(lea);
        var file = TicketClient.id(files.sent(asLea(), part, "dans la partie"));
        desk.merge(part, whole).status(200);
        for (var path : List.of(part, whole)) {
            asLea().get(AttachmentClient.path(path, file)).status(200);
            desk.sam().get(AttachmentClient.path(path, file)).status(200);
        }
        assertThat(desk.read(lea, whole).get("messages").findValuesAsString("id"))
                .contains(file);
        files.attach(asLea(), part, "x.txt", text("x")).problem(409, "ticket-closed");
        desk.split(part).status(200);
        asLea().get(AttachmentClient.path(whole, file)).problem(404, "not-found");
        asLea().get(AttachmentClient.path(part, file)).status(200);
    }

    @Test
    void areNobodyElses() {
        var ticket = desk.opened(lea);
        var path = files.sent(asLea(), ticket, "à moi");
        var asTom = api.somebody();
        var toms = desk.opened(asTom.person());
        asTom.get(path).problem(404, "not-found");
        asTom.get(AttachmentClient.path(toms, TicketClient.id(path))).problem(404, "not-found");
        desk.sam().get(AttachmentClient.path(toms, TicketClient.id(path))).problem(404, "not-found");
        files.attach(asTom, ticket, "x.txt", text("x")).problem(404, "not-found");
        var waiting = files.attach(asLea(), ticket, "x.txt", text("x")).id();
        files.say(asTom, toms, waiting).problem(422, "attachment-unknown");
        files.say(desk.sam(), ticket, waiting).problem(422, "attachment-unknown");
        asTom.delete(AHEAD + "/" + waiting).problem(404, "not-found");
        desk.sam().delete(AHEAD + "/" + waiting).problem(404, "not-found");
        asLea().delete(AHEAD + "/" + waiting).status(204);
        asLea().delete(AHEAD + "/" + waiting).problem(404, "not-found");
    }

    @Test
    void ofStaffAreGivenUpByStaff() {
        var ticket = desk.opened(lea);
        var file =
                files.attach(desk.sam(), ticket, "x.txt", text("x")).status(201).id();
        asLea().delete(AHEAD + "/" + file).problem(404, "not-found");
        desk.sam().delete(AHEAD + "/" + file).status(204);
        assertThat(AttachmentDatabaseFixture.pieces(file)).isZero();
    }

    @Test
    void areTakenOnceHoweverOftenTheyAreSent() {
        var ticket = desk.opened(lea);
        var id = sendUnderOneKey(ticket, "une fois").status(201).id();
        sendUnderOneKey(ticket, "une fois").status(201).has("$.id", id);
        sendUnderOneKey(ticket, "autre").problem(422, "idempotency-key-reused");
        assertThat(StoredRows.of(lea, "ticket.ticket_attachment")).isOne();
    }

    ApiAnswer sendUnderOneKey(String ticket, String text) {
        return files.request(asLea(), ticket + "/attachments", "a.txt", text(text))
                .key("the-same-key")
                .send();
    }

    /** In many pieces; the export has all of them. */
    @Test
    void mayBeAsLargeAsSaidAndNoLarger() {
        var ticket = desk.opened(lea);
        var file = new byte[10 * 1024 * 1024];
        new Random(1).ints(0, 26).limit(file.length).forEach(new FileFiller(file)::add);
        var id = files.attach(asLea(), ticket, "grand.txt", file).status(201).id();
        assertThat(AttachmentDatabaseFixture.pieces(id)).isEqualTo(160);
        files.say(asLea(), ticket, id).status(201);
        assertThat(asLea().get("/internal/personal-data/ticket-attachment-contents")
                        .lines())
                .hasSize(160);
        var larger = new byte[file.length + 1];
        files.attach(asLea(), ticket, "trop.txt", larger).problem(413, "payload-too-large");
        assertThat(StoredRows.of(lea, "ticket.ticket_attachment")).isOne();
    }

    /** Fills a text with letters. */
    private static final class FileFiller {

        private final byte[] file;
        private int length;

        FileFiller(byte[] file) {
            this.file = file;
        }

        void add(int letter) {
            file[length++] = (byte) ('a' + letter);
        }
    }

    @Test
    void areCountedForATicketAndAheadOfOne() {
        var ticket = desk.opened(lea);
        IntStream.range(0, 10).forEach(i -> files.attach(asLea(), ticket, i + ".txt", text("n°" + i))
                .status(201));
        // Fewer than the threads that clients block here: the service needs some of them, too.
        var statuses = ApiClient.together(12, i -> files.attach(asLea(), ticket, i + ".txt", text("ensemble " + i)));
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
        files.attach(asLea(), ticket, "x.txt", text("x")).problem(409, "too-many-attachments");
        IntStream.range(0, 10)
                .forEach(i -> files.sendAhead(asLea(), "a.txt", text("a" + i)).status(201));
        files.sendAhead(asLea(), "a.txt", text("x")).problem(409, "too-many-attachments");
        var six = IntStream.range(0, 6)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        files.say(asLea(), ticket, six).fault(400, "/attachments", "size");
    }

    @Test
    void areForgottenWhenTheyGoWithNoMessage() {
        var ticket = desk.opened(lea);
        var sent = TicketClient.id(files.sent(asLea(), ticket, "reste"));
        var fresh = files.attach(asLea(), ticket, "f.txt", text("frais")).id();
        var old = files.attach(asLea(), ticket, "o.txt", text("vieux")).id();
        var broken = files.attach(asLea(), ticket, "b.txt", text("à moitié")).id();
        List.of(sent, old).forEach(file -> AttachmentDatabaseFixture.setBack(file, "25 hours"));
        AttachmentDatabaseFixture.leaveUnfinished(broken);
        AttachmentDatabaseFixture.setBack(broken, "61 minutes");
        jobs.run("attachment-cleanup");
        assertThat(List.of(sent, fresh, old, broken))
                .extracting(AttachmentDatabaseFixture::pieces)
                .containsExactly(1L, 1L, 0L, 0L);
        files.say(asLea(), ticket, old).problem(422, "attachment-unknown");
    }

    @Test
    void speakTheCallersLanguage() {
        files.sendAhead(asLea(), "a.gif", SampleFiles.picture("gif", 3, 3))
                .problem(422, "attachment-type-refused")
                .has("$.title", "Type de fichier refusé");
        files.sendAhead(asLea().in("en"), "a.pdf", SampleFiles.pdf("<< /JS (x) >>"))
                .problem(422, "attachment-pdf-active")
                .has("$.title", "Protected or active PDF");
        files.sendAhead(asLea().in("en"), "a.png", SampleFiles.claiming(99_999, 99_999))
                .problem(422, "attachment-too-many-pixels")
                .satisfies("$.detail", detail -> assertThat((String) detail).contains("50 million"));
        assertThat(StoredRows.of(lea, "ticket.ticket_attachment")).isZero();
    }
}
