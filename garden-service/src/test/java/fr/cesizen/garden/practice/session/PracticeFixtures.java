package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.mood.Mood;
import fr.cesizen.garden.practice.protocol.Protocol;
import fr.cesizen.garden.practice.protocol.ProtocolCatalogTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions that have just begun. */
final class PracticeFixtures {

    /** Half past midnight in Paris, still the evening of the 21st. */
    static final Instant NIGHT = Instant.parse("2026-11-21T23:30:00.123456Z");

    /** Cycles of 19 s, at most 8. */
    static final Protocol WEIL = ProtocolCatalogTest.PROTOCOLS.get("weil-478", null);

    static Session breathing(@Nullable Integer planned, @Nullable String zone) {
        return started(Practice.of(WEIL), planned, zone, NIGHT);
    }

    static Session sitting(int minutes) {
        return started(Practice.ofSitting(Duration.ofMinutes(minutes)), null, null, NIGHT);
    }

    static Session started(Practice practice, @Nullable Integer planned, @Nullable String zone, Instant at) {
        var request = new NewSession(null, null, null, null, null, planned, new Mood.MoodBefore(null, null), zone);
        return Session.start(UUID.randomUUID(), practice, request, at);
    }

    static SessionEnd completed(int cycles) {
        return new SessionEnd(null, cycles, null, Mood.UNSAID);
    }

    static SessionEnd abandoned(@Nullable Integer cycles, @Nullable Duration practised) {
        return new SessionEnd(AbandonReason.ENOUGH, cycles, practised, Mood.UNSAID);
    }

    private PracticeFixtures() {}
}
