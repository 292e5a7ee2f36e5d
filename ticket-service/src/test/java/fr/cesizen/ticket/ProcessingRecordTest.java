package fr.cesizen.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ProcessingRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProcessingRecordTest {

    private final ProcessingRecord record = ProcessingRecord.of("ticket-service", "fr.cesizen.ticket");

    @Test
    void namesEveryTable() throws Exception {
        assertThat(record.differences("ticket")).isEmpty();
    }

    @Test
    void isWhatTheDocumentSays() throws IOException {
        record.verify();
    }
}
