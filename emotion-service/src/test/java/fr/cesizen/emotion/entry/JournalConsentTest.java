package fr.cesizen.emotion.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestConsents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal rests on the consent {@code journal}: by every way in, and only for what is new. */
@ServiceTest
class JournalConsentTest {

    private final UuidGenerator ids = new UuidGenerator();

    @Autowired
    ApiClient api;

    @Test
    void takesNothingByAnyWayFromSomebodyWhoDoesNotConsent() {
        var lea = new JournalClient(api.as(TestConsents.refusing()));
        lea.write(JournalClient.calm()).problem(403, "consent-required").has("$.purpose", "journal");
        lea.post(JournalClient.SYNC, List.of(JournalClient.wrote(ids.next(), ids.next())))
                .problem(403, "consent-required");
        lea.keepContext(ids.next(), "people", "Chorale", false).problem(403, "consent-required");
        assertThat(lea.entries()).isEmpty();
        for (var table : List.of("entry", "own_context", "journal_clock")) {
            assertThat(StoredRows.of(lea.person(), "emotion." + table))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void leavesToItsOwnerWhatWasWrittenBeforeAWithdrawal() {
        var lea = new JournalClient(api.somebody());
        var kept = lea.written("note", "avant");
        var other = JournalClient.id(lea.written());
        withdraw(lea.person());
        lea.put(kept, "*", JournalClient.calm("note", "après")).problem(403, "consent-required");
        lea.get(kept).status(200).has("$.note", "avant");
        assertThat(lea.archive("journal-entries")).hasSize(2);
        lea.delete(kept).status(204);
        lea.restore(kept).status(200);
        assertThat(JournalClient.fates(lea.sync("", List.of(JournalClient.deleted(ids.next(), other)))))
                .containsExactly("applied");
        assertThat(lea.entries()).hasSize(1);
    }

    @Test
    void restsOnTheConsentWithAllThatIsWrittenInIt() throws Exception {
        assertThat(SchemaRules.tablesWithoutConsent("emotion"))
                .containsExactly("data_key", "gone_entry", "idempotency_key", "journal_clock", "journal_setting");
    }

    private static void withdraw(UUID person) {
        TestConsents.decide(person, "journal", false, Instant.now());
        await().until(() -> TestConsents.isKnown("emotion", person, "journal", false));
    }
}
