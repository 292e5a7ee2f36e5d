package fr.cesizen.platform.test;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value of every type that our requests, answers, events and stored documents are made of. */
public record Everything(
        String zone,
        UUID id,
        Kind kind,
        Severity severity,
        Instant at,
        LocalDate day,
        LocalTime time,
        Duration took,
        List<Felt> felt,
        Map<String, Integer> answers,
        Double valence,
        double arousal,
        Long count,
        boolean sure,
        @Nullable String absent,
        byte[] bytes,
        List<String> words,
        Optional<String> maybe,
        BigDecimal exact) {

    public enum Kind {
        MOMENTARY,
        DAILY;

        @Override
        public String toString() {
            return "the " + name();
        }
    }

    public enum Severity {
        @JsonProperty("low")
        LOW
    }

    public record Felt(String code, int intensity) {}

    public static Everything once() {
        var answers = new LinkedHashMap<String, Integer>();
        answers.put("b", 2);
        answers.put("a", 1);
        return new Everything(
                "Europe/Paris",
                new UUID(0, 7),
                Kind.DAILY,
                Severity.LOW,
                Instant.parse("2026-11-22T18:30:00.123456Z"),
                LocalDate.of(2026, 11, 22),
                LocalTime.of(18, 30, 5),
                Duration.ofMillis(1500),
                List.of(new Felt("calm", 60)),
                Collections.unmodifiableMap(answers),
                0.30000000000000004,
                -0.002,
                5_000_000_000L,
                true,
                null,
                new byte[] {1, 2, 3},
                List.of("z", "y"),
                Optional.of("x"),
                new BigDecimal("1.10"));
    }
}
