package fr.cesizen.garden.growth;

import static fr.cesizen.garden.growth.GrowthFixtures.DAY;
import static fr.cesizen.garden.growth.GrowthFixtures.NOON;
import static fr.cesizen.garden.growth.GrowthFixtures.fold;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth is the sum of what was done: 10,000 random ledgers. */
class GrowthPropertyTest {

    private static final UUID PERSON = new UUID(7, 7);

    @Provide
    Arbitrary<List<GrowthEntry>> ledgers() {
        var days = Arbitraries.integers().between(0, 60).map(DAY::plusDays);
        var seconds = Arbitraries.integers().between(1, 3600);
        var sources = Arbitraries.integers().between(0, 40).map(source -> new UUID(0, source));
        return Combinators.combine(Arbitraries.integers().between(0, 4), sources, days, seconds)
                .as(GrowthPropertyTest::line)
                .list()
                .ofMaxSize(40)
                .map(GrowthPropertyTest::once);
    }

    private static GrowthEntry line(int kind, UUID source, LocalDate day, int seconds) {
        var id = UUID.randomUUID();
        return switch (kind) {
            case 0 -> GrowthEntry.practice(id, source, day, Duration.ofSeconds(seconds), NOON.plusSeconds(seconds));
            case 1 -> GrowthEntry.entry(id, source, day, NOON.plusSeconds(seconds));
            case 2 -> GrowthEntry.assessment(id, source, day, NOON.plusSeconds(seconds));
            case 3 -> GrowthEntry.reading(id, source, day, NOON.plusSeconds(seconds));
            default -> GrowthEntry.firstImport(id, PERSON, day, NOON.plusSeconds(seconds));
        };
    }

    /** One line a source: which of two that contradict each other counts is the ledger's to say, by who came first. */
    private static List<GrowthEntry> once(List<GrowthEntry> lines) {
        var known = new HashSet<List<Object>>();
        return lines.stream()
                .filter(line -> known.add(List.of(line.kind(), line.source())))
                .toList();
    }

    @Property(tries = 10_000)
    void neverDecreasesWithWhateverLineArrivesWhenever(
            @ForAll("ledgers") List<GrowthEntry> ledger, @ForAll Random chance) {
        var arriving = new ArrayList<>(ledger);
        Collections.shuffle(arriving, chance);
        var before = fold(List.of());
        for (int lines = 1; lines <= arriving.size(); lines++) {
            var after = fold(arriving.subList(0, lines));
            assertThat(after.points()).isGreaterThan(before.points() - 1);
            assertThat(after.practiceDays()).isGreaterThanOrEqualTo(before.practiceDays());
            var earlier = before.elements();
            assertThat(after.elements())
                    .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(earlier.get(kind)));
            before = after;
        }
    }

    @Property(tries = 10_000)
    void isTheSameForEveryOrderAndNumberOfArrivals(@ForAll("ledgers") List<GrowthEntry> ledger, @ForAll Random chance) {
        var arrived = new ArrayList<>(ledger);
        arrived.addAll(ledger.subList(0, ledger.size() / 2));
        Collections.shuffle(arrived, chance);
        assertThat(fold(arrived)).isEqualTo(fold(ledger));
    }

    @ParameterizedTest(name = "{0} points of a day count {1}")
    @CsvSource({"0, 0", "5, 5", "20, 20", "21, 20", "22, 21", "30, 25", "40, 30", "41, 30", "500, 30"})
    void countsADayWholeThenHalfThenNotAtAll(long points, long counted) {
        assertThat(DailyCap.counted(points)).isEqualTo(counted);
    }

    @Test
    void countsEachLocalDateOnceOnAWayFromParisToTokyoAndBack() {
        var paris = ZoneId.of("Europe/Paris");
        var tokyo = ZoneId.of("Asia/Tokyo");
        // Breakfast in Paris, after landing in Tokyo (already the 2nd), and back in Paris in the evening of the 1st.
        var breakfast = practised("2026-03-01T07:00:00Z", paris);
        var landed = practised("2026-03-01T16:00:00Z", tokyo);
        var evening = practised("2026-03-01T20:00:00Z", paris);
        var garden = fold(List.of(breakfast, landed, evening));

        assertThat(garden.practiceDays()).isEqualTo(2);
        assertThat(garden.points()).isEqualTo(20 + 10);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29", "2026-10-25"})
    void countsADayOnWhichClocksChangeAsOneDay(LocalDate day) {
        var paris = ZoneId.of("Europe/Paris");
        var lines = IntStream.range(0, 23)
                .mapToObj(hour -> practised(
                        day.atStartOfDay(paris).plusHours(hour).toInstant().toString(), paris))
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.day()).isEqualTo(day));
        assertThat(fold(lines).practiceDays()).isOne();
        assertThat(fold(lines).points()).isEqualTo(30);
    }

    @ParameterizedTest(name = "back after {0} days: {1} blooms")
    @CsvSource({"7, 0", "8, 1", "300, 1"})
    void bloomsOnceOnAReturn(int days, long blooms) {
        var garden = fold(List.of(GrowthFixtures.entry(0), GrowthFixtures.entry(days), GrowthFixtures.entry(days)));
        assertThat(garden.blooms()).isEqualTo(blooms);
        assertThat(garden.blooming()).isEqualTo(blooms == 1);
        assertThat(garden.points()).isEqualTo(15 + 2 * blooms);
    }

    @Test
    void growsFromAnImportOnceAndOutsideOfTheCap() {
        var first = GrowthEntry.firstImport(UUID.randomUUID(), PERSON, DAY, NOON);
        var repeated = GrowthEntry.firstImport(UUID.randomUUID(), PERSON, DAY.plusDays(3), NOON);
        var full = new ArrayList<>(List.of(first, repeated));
        IntStream.range(0, 9).forEach(entry -> full.add(GrowthFixtures.entry(0)));
        assertThat(fold(full).points()).isEqualTo(20 + 30);
    }

    private static GrowthEntry practised(String at, ZoneId zone) {
        var instant = Instant.parse(at);
        return GrowthEntry.practice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.ofInstant(instant, zone),
                Duration.ofMinutes(5),
                instant);
    }
}
