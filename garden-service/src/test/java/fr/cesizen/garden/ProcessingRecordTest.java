package fr.cesizen.garden;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ProcessingRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProcessingRecordTest {

    private final ProcessingRecord record = ProcessingRecord.of("garden-service", "fr.cesizen.garden");

    @Test
    void namesEveryTable() throws Exception {
        assertThat(record.differences("garden")).isEmpty();
    }

    @Test
    void isWhatTheDocumentSays() throws IOException {
        record.verify();
    }
}
