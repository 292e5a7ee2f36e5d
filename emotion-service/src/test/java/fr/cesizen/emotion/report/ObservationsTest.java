package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ObservationsTest {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    static final String MONTHS = "/api/v1/journal/observations?from=2026-02-01&to=2026-04-30";

    @Autowired
    ApiClient api;

    DiaryFixture lea;

    @BeforeEach
    void somebody() {
        lea = DiaryFixture.of(api);
    }

    /** Entries on {@code days} days in a row, better or worse by turns. */
    static List<EncryptedNote> days(int first, int days, double mood, String... contexts) {
        var notes = new ArrayList<EncryptedNote>();
        for (int i = 0; i < days; i++) {
            notes.add(EncryptedNote.on(FIRST.plusDays(first + i), mood + (i % 2 == 0 ? 0.05 : -0.05), contexts));
        }
        return notes;
    }

    JsonNode observed(String language) {
        return lea.read(MONTHS, "Accept-Language", language);
    }

    @Test
    void hidesWhatWasSeenOnFewerThanEightDaysOfEitherSide() {
        lea.write(days(0, 8, 0.6, "family"));
        lea.write(days(8, 7, 0.1, "work"));
        assertThat(observed("fr").get("observations")).isEmpty();
        assertThat(observed("fr").get("hidden").asInt()).isEqualTo(2);
        lea.write(days(15, 1, 0.1, "work"));
        assertThat(observed("fr").at("/observations").findValuesAsString("context"))
                .containsExactly("family", "work");
        assertThat(observed("fr").get("hidden").asInt()).isZero();
    }

    @Test
    void countsADayOnceHoweverOftenItWasWrittenAbout() {
        for (int i = 0; i < 20; i++) {
            lea.write(days(0, 7, 0.6, "family"));
        }
        lea.write(days(10, 20, 0.1));
        assertThat(observed("fr").get("observations")).isEmpty();
        lea.write(days(7, 1, 0.6, "family"));
        var family = observed("fr").at("/observations/0");
        assertThat(family.get("nWith").asInt()).isEqualTo(8);
        assertThat(family.get("nWithout").asInt()).isEqualTo(20);
        assertThat(family.get("difference").asDouble()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void saysThatTheyWereObservedTogetherAndNeverWhy() {
        lea.write(days(0, 20, 0.6, "family"));
        lea.write(days(20, 20, 0.1, "work"));
        lea.write(days(40, 20, 0.35, "friends"));
        var french = observed("fr");
        assertThat(french.get("observations").findValuesAsString("label"))
                .containsExactly("Amis", "Famille", "Travail");
        assertThat(french.at("/observations/1/text").asString())
                .startsWith("Famille : observé ensemble avec une valence plus haute, différence 0,38")
                .endsWith("20 jours avec, 40 jours entièrement sans.");
        assertThat(french.at("/observations/0/clear").asBoolean()).isFalse();
        var english = observed("en");
        assertThat(english.at("/observations/2/text").asString())
                .startsWith("Work: observed together with a lower valence, difference −0.3");
        assertThat(english.get("note").asString()).contains("nothing is said of a cause");
    }

    @Test
    void countsADayOnOneSideAlone() {
        lea.write(days(0, 8, 0.6, "family"));
        lea.write(days(0, 8, 0.1)); // the same days, without it
        assertThat(observed("fr").get("observations")).isEmpty();
        lea.write(days(8, 8, 0.1));
        assertThat(observed("fr").at("/observations/0/nWith").asInt()).isEqualTo(8);
        assertThat(observed("fr").at("/observations/0/nWithout").asInt()).isEqualTo(8);
    }

    @Test
    void leavesOutDaysOnWhichItWasNotedWithoutAMood() {
        lea.write(days(0, 8, 0.6, "family"));
        lea.write(days(8, 9, 0.1));
        lea.write(EncryptedNote.on(FIRST.plusDays(8), null, "family"));
        assertThat(observed("fr").at("/observations/0/nWith").asInt()).isEqualTo(8);
        assertThat(observed("fr").at("/observations/0/nWithout").asInt()).isEqualTo(8);
    }

    /** A fortnight away in one run, among moods that change from week to week: less sure than the same days scattered. */
    @Test
    void isLessSureOfWhatComesInOneRun() {
        for (int week = 0; week < 8; week++) {
            lea.write(days(week * 7, 7, week % 2 == 0 ? 0.4 : 0.1, week < 2 ? "travel" : "work"));
            lea.write(EncryptedNote.on(FIRST.plusDays(week * 7L + week), 0.2, "friends"));
        }
        var found = observed("fr").get("observations");
        assertThat(found.findValuesAsString("context")).containsExactly("friends", "work", "travel");
        double scattered = found.get(0).get("inflation").asDouble();
        assertThat(found.get(2).get("inflation").asDouble()).isGreaterThan(1.5 * scattered);
    }

    @Test
    void showsNobodyWhatWasObservedOfSomebodyElse() {
        lea.write(days(0, 20, 0.6, "family"));
        lea.write(days(20, 20, 0.1));
        assertThat(observed("fr").get("observations")).hasSize(1);
        assertThat(DiaryFixture.of(api).read(MONTHS).get("observations")).isEmpty();
        assertThat(DiaryFixture.of(api).read(MONTHS).get("hidden").asInt()).isZero();
    }

    @Test
    void callsAnOwnContextByItsLabel() {
        var id = "0190a0b0-0000-7000-8000-00000000000a";
        new JournalClient(lea.api())
                .keepContext(id, "people", "L''été {0} <b>", false)
                .status(200);
        lea.write(days(0, 9, 0.6, id));
        lea.write(days(20, 9, 0.1, UUID.randomUUID().toString()));
        assertThat(observed("en").get("observations").findValuesAsString("label"))
                .contains("L''été {0} <b>");
        assertThat(observed("en").get("observations").findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("L''été {0} <b>: observed together"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void comparesAsSomebodyWouldByHand(long seed) {
        var random = new SplittableRandom(seed);
        var contexts = List.of("family", "work", "friends", "health");
        var notes = new ArrayList<EncryptedNote>();
        for (int i = 0; i < 150; i++) {
            var some = contexts.stream().filter(each -> random.nextInt(3) == 0).toArray(String[]::new);
            notes.add(EncryptedNote.on(
                    FIRST.plusDays(random.nextInt(80)),
                    random.nextInt(9) == 0 ? null : random.nextDouble(-1, 1),
                    some));
        }
        lea.write(notes);
        var found = observed("en").get("observations");
        assertThat(found).hasSize(4);
        found.forEach(each -> assertSame(each, notes, found.size()));
    }

    static void assertSame(JsonNode found, List<EncryptedNote> notes, int shown) {
        var days = days(notes, found.get("context").asString());
        var with = UniformDays.side(days, true);
        var without = UniformDays.side(days, false);
        assertThat(found.get("nWith").asLong()).isEqualTo(with.n());
        assertThat(found.get("nWithout").asLong()).isEqualTo(without.n());
        double inflation = UniformDays.inflation(days);
        double a = with.variance() / with.n() * inflation;
        double b = without.variance() / without.n() * inflation;
        double freedom =
                (a + b) * (a + b) / (a * a / (with.n() / inflation - 1) + b * b / (without.n() / inflation - 1));
        double reach = TDistribution.of(freedom).inverseCumulativeProbability(1 - 0.05 / shown / 2) * Math.sqrt(a + b);
        double difference = with.mean() - without.mean();
        ManualEntries.same(found.get("meanWith"), with.mean());
        ManualEntries.same(found.get("meanWithout"), without.mean());
        ManualEntries.same(found.get("inflation"), inflation);
        ManualEntries.same(found.get("difference"), difference);
        ManualEntries.same(found.get("low"), difference - reach);
        ManualEntries.same(found.get("high"), difference + reach);
        assertThat(found.get("clear").asBoolean()).isEqualTo(Math.abs(difference) > reach);
    }

    /** The days with a mood: of what names the context, else, where nothing names it, of all. */
    static List<UniformDays.Day> days(List<EncryptedNote> notes, String context) {
        return notes.stream()
                .collect(Collectors.groupingBy(EncryptedNote::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(day -> {
                    boolean noted = day.getValue().stream()
                            .anyMatch(note -> note.contexts().contains(context));
                    return day.getValue().stream()
                            .filter(note -> !noted || note.contexts().contains(context))
                            .flatMap(note -> Stream.ofNullable(note.mood()))
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .stream()
                            .mapToObj(mood -> new UniformDays.Day(day.getKey().toEpochDay(), noted, mood));
                })
                .toList();
    }
}
