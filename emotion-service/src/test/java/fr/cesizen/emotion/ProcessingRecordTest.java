package fr.cesizen.emotion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ProcessingRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProcessingRecordTest {

    private final ProcessingRecord record = ProcessingRecord.of("emotion-service", "fr.cesizen.emotion");

    @Test
    void namesEveryTable() throws Exception {
        assertThat(record.differences("emotion")).isEmpty();
    }

    @Test
    void isWhatTheDocumentSays() throws IOException {
        record.verify();
    }
}
