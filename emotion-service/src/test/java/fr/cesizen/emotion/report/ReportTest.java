package fr.cesizen.emotion.report;

import static fr.cesizen.emotion.report.DiaryFixture.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReportTest {

    @Autowired
    ApiClient api;

    DiaryFixture lea;

    @BeforeEach
    void somebody() {
        lea = DiaryFixture.of(api);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void countsAsSomebodyWouldByHand(long seed) {
        var random = new SplittableRandom(seed);
        var from = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(60));
        var notes = Stream.generate(() -> EncryptedNote.any(random, from.minusDays(20), 60))
                .limit(random.nextInt(120))
                .toList();
        lea.write(notes);
        var span = ReportPeriod.asked(null, null, from, from.plusDays(random.nextInt(30)));
        var report = lea.read(
                REPORTS + "?from=" + span.range().from() + "&to=" + span.range().to());
        ManualEntries.assertSame(report.get("current"), span.range(), notes);
        ManualEntries.assertSame(report.get("before"), span.before(), notes);
    }

    @ParameterizedTest
    @CsvSource({
        "week,    2026-11-22, 2026-11-16, 2026-11-22, 2026-11-09, 2026-11-15",
        "week,    2027-01-01, 2026-12-28, 2027-01-03, 2026-12-21, 2026-12-27",
        "month,   2024-03-31, 2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29",
        "quarter, 2026-02-15, 2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31",
        "year,    2024-02-29, 2024-01-01, 2024-12-31, 2023-01-01, 2023-12-31",
    })
    void takesThePeriodOfTheCalendarAndTheOneBefore(
            String period, String on, String from, String to, String beforeFrom, String beforeTo) {
        var report = lea.read(REPORTS + "?period=" + period + "&on=" + on);
        assertThat(report.at("/current/from").asString()).isEqualTo(from);
        assertThat(report.at("/current/to").asString()).isEqualTo(to);
        assertThat(report.at("/before/from").asString()).isEqualTo(beforeFrom);
        assertThat(report.at("/before/to").asString()).isEqualTo(beforeTo);
        assertThat(report.at("/current/entries").asLong()).isZero();
        assertThat(report.at("/current/mood").has("mean")).isFalse();
        assertThat(report.at("/current/families")).hasSize(7);
        assertThat(report.has("meanDifference")).isFalse();
    }

    /** The clocks of these places changed on these days: an hour is missing or comes twice. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,     2025-03-30T00:59:59Z, 2025-03-30, night",
        "Europe/Paris,     2025-03-30T03:00:00Z, 2025-03-30, morning",
        "Europe/Paris,     2025-03-30T21:59:59Z, 2025-03-30, evening",
        "Europe/Paris,     2025-10-25T22:00:00Z, 2025-10-26, night",
        "Europe/Paris,     2025-10-26T03:59:59Z, 2025-10-26, night",
        "Europe/Paris,     2025-10-26T04:00:00Z, 2025-10-26, morning",
        "Europe/Paris,     2025-10-26T22:59:59Z, 2025-10-26, evening",
        "Pacific/Auckland, 2025-09-27T16:00:00Z, 2025-09-28, morning",
        "Pacific/Auckland, 2025-09-27T15:59:59Z, 2025-09-28, night",
        "Pacific/Auckland, 2025-09-28T04:59:59Z, 2025-09-28, afternoon",
        "Pacific/Auckland, 2025-04-05T11:00:00Z, 2025-04-06, night",
        "Pacific/Auckland, 2025-04-05T16:59:59Z, 2025-04-06, night",
        "Pacific/Auckland, 2025-04-05T17:00:00Z, 2025-04-06, morning",
        "Pacific/Auckland, 2025-04-06T11:59:59Z, 2025-04-06, evening",
    })
    void readsTheLocalClockOnDaysOf23And25Hours(String zone, String instant, String day, String moment) {
        lea.post(Map.of("feltAt", instant, "zone", zone, "emotions", List.of(Map.of("code", "calm", "intensity", 60))));
        var report = lea.read(REPORTS + "?from=" + day + "&to=" + day).get("current");
        assertThat(report.get("entries").asLong()).isOne();
        var named = new ArrayList<String>();
        report.get("moments").forEach(each -> {
            if (each.get("entries").asLong() == 1) {
                named.add(each.get("code").asString());
            }
        });
        assertThat(named).containsExactly(moment);
    }

    @Test
    void countsTheSharesOfEntriesAndAnEmotionOfTwoFamiliesInBoth() {
        var day = LocalDate.of(2026, 5, 4);
        lea.write(
                new EncryptedNote(
                        EncryptedNote.on(day, 0.1).feltAt(),
                        "Europe/Paris",
                        "daily",
                        List.of("wonder", "pride"),
                        List.of(80, 20),
                        null,
                        0.5,
                        List.of(),
                        false),
                EncryptedNote.on(day, -0.5));
        var report = lea.read(REPORTS + "?period=week&on=2026-05-04", "Accept-Language", "en")
                .get("current");
        assertThat(report.at("/families/0").toString())
                .isEqualTo("{\"code\":\"joy\",\"label\":\"Joy\",\"entries\":1,\"share\":0.5,"
                        + "\"intensity\":{\"n\":2,\"mean\":50.0}}");
        assertThat(report.at("/families/4/code").asString()).isEqualTo("surprise");
        assertThat(report.at("/families/4/entries").asLong()).isOne();
        assertThat(report.at("/mood/own").asLong()).isOne();
        assertThat(report.at("/moments/1/entries").asLong()).isZero();
        assertThat(report.at("/moments/2/entries").asLong()).isOne();
        assertThat(report.at("/moments/2/label").asString()).isEqualTo("Afternoon");
    }

    @Test
    void neverCountsWhatIsSomebodyElses() {
        var tom = DiaryFixture.of(api);
        tom.write(EncryptedNote.on(LocalDate.of(2026, 5, 4), 0.9, "work"));
        assertThat(lea.read(REPORTS + "?period=year&on=2026-05-04")
                        .at("/current/entries")
                        .asLong())
                .isZero();
        assertThat(lea.read("/api/v1/journal/calendar?year=2026").get("days")).isEmpty();
        assertThat(lea.read("/api/v1/journal/valence?from=2026-01-01&to=2026-12-31")
                        .get("points"))
                .isEmpty();
    }
}
