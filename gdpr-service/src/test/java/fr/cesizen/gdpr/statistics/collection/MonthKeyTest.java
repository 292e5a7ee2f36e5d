package fr.cesizen.gdpr.statistics.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthKeyTest {

    private static final UUID LEA = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Test
    void makesTheSameMarkOfAPersonAndAnotherOneUnderAnotherKey() {
        var key = MonthKey.fresh();
        assertThat(new MonthKey(key.secret()).mark("active", LEA))
                .isEqualTo(key.mark("active", LEA))
                .isNotEqualTo(key.mark("journal", LEA))
                .isNotEqualTo(key.mark("active", UUID.randomUUID()))
                .isNotEqualTo(MonthKey.fresh().mark("active", LEA))
                .hasSize(32);
    }

    @Test
    void makesMarksOfDifferentDaysThatHaveNothingInCommon() {
        var key = MonthKey.fresh();
        var scopes = Arrays.stream(Measure.values())
                .flatMap(measure -> measure.scopes(OCTOBER))
                .toList();
        var marks = new HashSet<String>();
        scopes.forEach(scope -> marks.add(Arrays.toString(key.mark(scope, LEA))));
        assertThat(marks).hasSize(scopes.size()).hasSize(5 + 2 * 31);
        assertThat(scopes).contains(Measure.ACTIVE_DAYS.scope(LocalDate.of(2026, 10, 31)), "active");
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "2026-10-01, 2026-09-30T21:59:59Z, false",
        "2026-10-01, 2026-09-30T22:00:00Z, true",
        "2026-10-01, 2026-11-06T22:59:59Z, true",
        "2026-10-01, 2026-11-06T23:00:00Z, false",
        "2026-03-01, 2026-04-06T21:59:59Z, true",
        "2026-03-01, 2026-04-06T22:00:00Z, false",
    })
    void takesWhatIsLateForSixDaysInParis(LocalDate month, Instant now, boolean open) {
        assertThat(new CollectionPeriod(Duration.ofDays(6)).isOpen(month, now)).isEqualTo(open);
    }

    @Test
    void countsAnEveningInParisInItsOwnMonth() {
        var newYear = Instant.parse("2026-12-31T23:00:00Z");
        assertThat(CollectionPeriod.month(newYear)).isEqualTo("2027-01-01");
        assertThat(CollectionPeriod.day(newYear.minusSeconds(1))).isEqualTo("2026-12-31");
    }
}
