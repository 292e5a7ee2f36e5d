package fr.cesizen.gdpr.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignUpWaitRegistryTest {

    private Instant now = Instant.parse("2026-11-27T12:00:00Z");

    private final SignUpWaitRegistry waits = new SignUpWaitRegistry(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void waitsTenSecondsForTheSignUpOfEachPersonAndNoLonger() {
        var lea = UUID.randomUUID();
        assertThat(waits.isPending(lea)).isTrue();
        now = now.plus(Duration.ofMillis(9_999));
        assertThat(waits.isPending(lea)).isTrue();
        assertThat(waits.isPending(UUID.randomUUID())).isTrue();
        now = now.plus(Duration.ofMillis(1));
        assertThat(waits.isPending(lea)).isFalse();
    }
}
