package fr.cesizen.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyReplayCommandTest {

    private final FakeSystem system;

    PrivacyReplayCommandTest(@TempDir Path folder) throws IOException {
        this.system = new FakeSystem(folder);
    }

    @AfterEach
    void closeEverything() {
        system.close();
    }

    private int replay(String... arguments) throws IOException {
        return system.run(List.of("privacy", "replay"), arguments);
    }

    @Test
    void showsWhatEachServiceErasedAgain() throws IOException {
        for (var service : Component.services()) {
            system.endpoint(service.label(), "erasures", "{\"entries\":12,\"people\":1,\"rows\":345}");
        }
        assertThat(replay()).as(system.err.toString()).isZero();
        assertThat(system.out.toString())
                .containsPattern("service +entries +people +rows")
                .containsPattern("garden-service +12 +1 +345");
        assertThat(system.seen).hasSize(6).allMatch(call -> call.startsWith("POST"));
    }

    @Test
    void onlyShowsHowFarTheyAreWhenThatIsAllItIsAskedFor() throws IOException {
        system.endpoint("gdpr-service", "erasures", "{\"open\":false,\"position\":7}");
        assertThat(replay("--dry-run", "gdpr-service")).isZero();
        assertThat(system.out.toString()).containsPattern("gdpr-service +no +7");
        assertThat(system.seen).containsExactly("GET gdpr-service");
    }

    @Test
    void goesOnPastAServiceThatIsDownAndEndsNonZero() throws IOException {
        system.endpoint("gdpr-service", "erasures", "{\"entries\":2,\"people\":0,\"rows\":0}");
        assertThat(replay()).isEqualTo(1);
        assertThat(system.out.toString()).containsPattern("gdpr-service +2 +0 +0");
        assertThat(system.err.toString()).contains("auth-service cannot be asked");
    }

    @Test
    void refusesPartsThatHoldNobody() throws IOException {
        assertThat(replay("gateway")).isEqualTo(1);
        assertThat(system.err.toString()).contains("gateway erases nobody", "garden-service");
    }
}
