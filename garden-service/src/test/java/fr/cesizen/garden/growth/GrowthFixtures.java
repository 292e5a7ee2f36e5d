package fr.cesizen.garden.growth;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Ledgers to fold. */
final class GrowthFixtures {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Five minutes of breathing, 10 points. */
    static GrowthEntry practice(int day) {
        return GrowthEntry.practice(
                UUID.randomUUID(), UUID.randomUUID(), DAY.plusDays(day), Duration.ofMinutes(5), at(day));
    }

    /** An entry, 5 points. */
    static GrowthEntry entry(int day) {
        return GrowthEntry.entry(UUID.randomUUID(), UUID.randomUUID(), DAY.plusDays(day), at(day));
    }

    /** A ledger of up to 200 lines over a month; the same for the same seed, but for its ids. */
    static List<GrowthEntry> ledger(long seed) {
        var chance = new Random(seed);
        var ledger = new ArrayList<GrowthEntry>();
        int lines = chance.nextInt(200);
        for (int i = 0; i < lines; i++) {
            int day = chance.nextInt(31);
            var at = at(day).plusSeconds(chance.nextInt(3600));
            ledger.add(
                    chance.nextBoolean()
                            ? GrowthEntry.entry(UUID.randomUUID(), UUID.randomUUID(), DAY.plusDays(day), at)
                            : GrowthEntry.practice(
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    DAY.plusDays(day),
                                    Duration.ofSeconds(chance.nextInt(3600)),
                                    at));
        }
        return ledger;
    }

    /** The garden that a ledger adds up to: what the sums kept by the database must come to. A source counts once. */
    static Garden fold(List<GrowthEntry> ledger) {
        var once = new LinkedHashMap<List<Object>, GrowthEntry>();
        ledger.forEach(line -> once.putIfAbsent(List.of(line.kind(), line.source()), line));
        return Garden.of(
                once.values().stream()
                        .collect(groupingBy(line -> Map.entry(line.day(), line.kind())))
                        .entrySet()
                        .stream()
                        .map(day -> sum(day.getKey().getKey(), day.getKey().getValue(), day.getValue()))
                        .toList());
    }

    private static DayTotals sum(LocalDate day, GrowthSource kind, List<GrowthEntry> growths) {
        return new DayTotals(
                day,
                kind,
                growths.size(),
                growths.stream().mapToLong(GrowthEntry::points).sum(),
                growths.stream()
                        .filter(line -> !line.capped())
                        .mapToLong(GrowthEntry::points)
                        .sum(),
                growths.stream()
                        .map(GrowthEntry::at)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    private static Instant at(int day) {
        return NOON.plus(Duration.ofDays(day));
    }

    private GrowthFixtures() {}
}
