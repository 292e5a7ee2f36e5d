package fr.cesizen.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PathRedactionTest {

    @Test
    void leavesIdsAndTakesWhatMayBeASecret() {
        var entry = "/api/v1/journal/entries/" + UUID.randomUUID();
        assertThat(PathRedaction.redact(entry)).isEqualTo(entry);
        assertThat(PathRedaction.redact("/api/v1/garden/shared/" + "s".repeat(43) + "/image"))
                .isEqualTo("/api/v1/garden/shared/***/image");
    }
}
