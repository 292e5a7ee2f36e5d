package fr.cesizen.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private final FakeSystem system;

    ReplayCommandTest(@TempDir Path folder) throws IOException {
        this.system = new FakeSystem(folder);
    }

    @AfterEach
    void closeEverything() {
        system.close();
    }

    private void letters(String service, String waiting) throws IOException {
        system.endpoint(service, "deadletters", waiting);
    }

    private int replay(String... arguments) throws IOException {
        return system.run(List.of("replay"), arguments);
    }

    @Test
    void showsWhatWaitsAndBringsItBack() throws IOException {
        for (var service : Component.services()) {
            letters(service.label(), "{}");
        }
        letters("garden-service", "{\"cesizen.journal-dlt\":12,\"cesizen.stress-dlt\":1}");
        assertThat(replay()).as(system.err.toString()).isZero();
        assertThat(system.out.toString())
                .containsPattern("garden-service +cesizen.journal-dlt +12 waiting, 12 replayed")
                .containsPattern("garden-service +cesizen.stress-dlt +1 waiting, 1 replayed")
                .doesNotContain("ticket-service");
        assertThat(system.seen).filteredOn(call -> call.startsWith("POST")).containsExactly("POST garden-service");
    }

    @Test
    void onlyCountsWhenThatIsAllItIsAskedFor() throws IOException {
        letters("gdpr-service", "{\"cesizen.account-dlt\":2}");
        assertThat(replay("--dry-run", "gdpr-service")).isZero();
        assertThat(system.out.toString()).contains("2 waiting").doesNotContain("replayed");
        assertThat(system.seen).containsExactly("GET gdpr-service");
    }

    @Test
    void saysThatNothingWaits() throws IOException {
        letters("gdpr-service", "{}");
        assertThat(replay("gdpr-service")).isZero();
        assertThat(system.out.toString()).contains("No dead letters are waiting.");
        assertThat(system.seen).containsExactly("GET gdpr-service");
    }

    @Test
    void goesOnPastAServiceThatIsDownAndEndsNonZero() throws IOException {
        letters("gdpr-service", "{\"cesizen.account-dlt\":2}");
        assertThat(replay()).isEqualTo(1);
        assertThat(system.out.toString()).contains("2 replayed");
        assertThat(system.err.toString()).contains("auth-service cannot be asked", "garden-service cannot be asked");
    }

    @Test
    void refusesPartsThatHaveNone() throws IOException {
        assertThat(replay("gateway")).isEqualTo(1);
        assertThat(system.err.toString()).contains("gateway has no dead letters", "garden-service");
        assertThat(replay("garden")).isEqualTo(1);
        assertThat(system.err.toString()).contains("There is no part \"garden\"");
    }
}
