package fr.cesizen.gdpr.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gdpr.export.ExportSection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ProgressTrackerTest {

    final ProgressTracker progress = new ProgressTracker(List.of("one", "two"), Set.of("two"));

    static ExportSection section(String text) {
        var lines = text.chars().mapToObj(octet -> new byte[] {(byte) octet}).toList();
        return new ExportSection("one", "things", Flux.fromIterable(lines));
    }

    @Test
    void countsRowsHoweverTheyAreCutAndSectionsOnce() {
        progress.listed("one", 2);
        var tracked = progress.track(section("{}\n{}\n"));
        for (int reading = 0; reading < 2; reading++) {
            var octets = tracked.lines().collectList().block();
            assertThat(octets).hasSize("{}\n{}\n".getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(progress.services().get(0)).isEqualTo(new ServiceProgress("one", 2, 1, 2, false));
    }

    @Test
    void keepsInMindWhoFailedAtThisAttemptOrIsLeftOut() {
        assertThat(progress.failing()).containsExactly("two");
        progress.failed("one");
        progress.listed("one", 3);
        assertThat(progress.failing()).containsExactly("one", "two");
        assertThat(ProgressTracker.failing(progress.services())).containsExactlyInAnyOrder("one", "two");
    }
}
