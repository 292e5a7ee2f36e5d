package fr.cesizen.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.AttachmentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when somebody meddles with the pieces of a file in their table: it is not read as another one. */
@ServiceTest
class AttachmentDbTest {

    private static final String LARGE = "mot ".repeat(40_000);

    @Autowired
    TicketClient desk;

    @Autowired
    AttachmentClient files;

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();
    String path = "";

    @BeforeEach
    void send() {
        path = files.sent(api.as(lea), desk.opened(lea), LARGE);
    }

    /** The answer has begun, so that it can only break off. */
    void breaksOff(Consumer<String> meddling) {
        assertThat(api.as(lea).get(path).status(200).text()).isEqualTo(LARGE);
        meddling.accept(TicketClient.id(path));
        String read;
        try {
            read = api.as(lea).get(path).text();
        } catch (RuntimeException broken) {
            return;
        }
        assertThat(read).doesNotContain("mot mot");
    }

    @Test
    void noticesPiecesInAnotherOrder() {
        breaksOff(AttachmentDatabaseFixture::swapPieces);
    }

    @Test
    void noticesAFileThatWasCutOff() {
        assertThat(api.as(lea).get(path).status(200).text()).isEqualTo(LARGE);
        AttachmentDatabaseFixture.cutOff(TicketClient.id(path));
        String read;
        try {
            read = api.as(lea).get(path).text();
        } catch (RuntimeException broken) {
            return;
        }
        assertThat(read.length()).isLessThan(2 * 64 * 1024);
    }

    @Test
    void noticesPiecesOfAnotherFile() {
        var other = files.sent(api.as(lea), desk.opened(lea), LARGE);
        breaksOff(file -> AttachmentDatabaseFixture.movePieces(TicketClient.id(other), file));
    }
}
