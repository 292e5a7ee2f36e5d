package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ProcessingRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProcessingRecordTest {

    private final ProcessingRecord record = ProcessingRecord.of("gdpr-service", "fr.cesizen.gdpr");

    @Test
    void namesEveryTable() throws Exception {
        assertThat(record.differences("gdpr")).isEmpty();
    }

    @Test
    void isWhatTheDocumentSays() throws IOException {
        record.verify();
    }
}
