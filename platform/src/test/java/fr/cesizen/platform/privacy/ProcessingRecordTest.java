package fr.cesizen.platform.privacy;

import fr.cesizen.platform.test.ProcessingRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessingRecordTest {

    @Test
    void isWhatTheDocumentSays() throws IOException {
        ProcessingRecord.of("platform", "fr.cesizen.platform").verify();
    }
}
