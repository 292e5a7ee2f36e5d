package fr.cesizen.emotion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.retention.RetentionRule;
import fr.cesizen.platform.test.ProcessingRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProcessingRecordTest {

    private final ProcessingRecord record = ProcessingRecord.of("emotion-service", "fr.cesizen.emotion");

    @Autowired
    List<RetentionRule> rules;

    @Test
    void promisesNoOtherPeriodThanTheRules() {
        assertThat(rules).isNotEmpty();
        assertThat(record.unnamedRules(rules)).isEmpty();
    }

    @Test
    void namesEveryTable() throws Exception {
        assertThat(record.differences("emotion")).isEmpty();
    }

    @Test
    void isWhatTheDocumentSays() throws IOException {
        record.verify();
    }
}
