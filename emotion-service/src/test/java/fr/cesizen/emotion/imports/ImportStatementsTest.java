package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StatementLog;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an import costs the database: statements for each 500 lines, not for each line. */
@ServiceTest
class ImportStatementsTest {

    private static final int LINES = 1_200;
    private static final int STEPS = 3;

    @Autowired
    ApiClient api;

    @Test
    void writesAndUndoesFiveHundredEntriesByOneStatement() {
        var lea = new ImportClient(api.somebody());
        var runs = new JsonNode[1];
        var staging = StatementLog.during(() -> runs[0] = lea.staged("daylio", ImportClient.csv(LINES)));
        assertThat(matching(staging, "insert into import_chunk")).hasSize(STEPS);
        assertThat(staging).hasSizeLessThan(40);

        var application = StatementLog.during(() -> lea.applied(runs[0]));
        assertThat(matching(application, "insert into entry ")).hasSize(STEPS);
        assertThat(matching(application, "insert into (outbox|data_key)")).hasSizeLessThanOrEqualTo(2);

        var undoing = StatementLog.during(() -> lea.undone(runs[0]));
        assertThat(matching(undoing, "update entry ")).hasSize(STEPS);
        assertThat(matching(undoing, "insert into outbox")).hasSize(1);
        assertThat(lea.entryCount()).isZero();
    }

    @Test
    void erasesAJournalByOneStatement() {
        var lea = new ImportClient(api.somebody());
        lea.applied(lea.staged("daylio", ImportClient.csv(LINES)));
        var erasure = StatementLog.during(() -> {
            JournalClient.askForErasure(lea.person());
            await().until(() -> lea.journal().write(JournalClient.calm()).status() == 410);
        });
        assertThat(matching(erasure, "erase_person")).hasSize(1);
    }

    private static List<String> matching(List<String> statements, String part) {
        return statements.stream().filter(Pattern.compile(part).asPredicate()).toList();
    }
}
