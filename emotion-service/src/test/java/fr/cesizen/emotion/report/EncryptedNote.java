package fr.cesizen.emotion.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A row of the journal as reports see it; a test names what it is about. */
public record EncryptedNote(
        Instant feltAt,
        String zone,
        String kind,
        List<String> emotions,
        List<Integer> intensities,
        @Nullable Double own,
        @Nullable Double mood,
        List<String> contexts,
        boolean deleted) {

    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "Pacific/Auckland",
            "America/New_York",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "UTC",
            "UTC+02:00");
    private static final List<String> WORDS =
            List.of("calm", "wonder", "pride", "frustration", "gratitude", "contentment");

    /** A calm moment of that mood. */
    static EncryptedNote at(String instant, String zone, @Nullable Double mood, String... contexts) {
        return new EncryptedNote(
                Instant.parse(instant),
                zone,
                "momentary",
                List.of("calm"),
                List.of(60),
                mood,
                mood,
                List.of(contexts),
                false);
    }

    /** At noon in Paris. */
    public static EncryptedNote on(LocalDate day, @Nullable Double mood, String... contexts) {
        return at(day + "T11:00:00Z", "Europe/Paris", mood, contexts);
    }

    /** Anything that may stand in a journal, within {@code days} days of {@code from}. */
    static EncryptedNote any(SplittableRandom random, LocalDate from, int days) {
        var emotions = new ArrayList<String>();
        var intensities = new ArrayList<Integer>();
        int first = random.nextInt(WORDS.size());
        for (int i = 0; i <= random.nextInt(4); i++) {
            emotions.add(WORDS.get((first + i) % WORDS.size()));
            intensities.add(random.nextInt(101));
        }
        Double mood = random.nextInt(6) == 0 ? null : random.nextInt(4) == 0 ? 1.0 : random.nextDouble(-1, 1);
        var at = from.atStartOfDay(ZoneId.of("UTC")).toInstant().plusMillis(random.nextLong(days * 86_400_000L));
        return new EncryptedNote(
                at,
                ZONES.get(random.nextInt(ZONES.size())),
                random.nextInt(5) == 0 ? "daily" : "momentary",
                emotions,
                intensities,
                random.nextBoolean() ? mood : null,
                mood,
                List.of(),
                random.nextInt(8) == 0);
    }

    LocalDate day() {
        return feltAt.atZone(ZoneId.of(zone)).toLocalDate();
    }

    int hour() {
        return feltAt.atZone(ZoneId.of(zone)).getHour();
    }
}
