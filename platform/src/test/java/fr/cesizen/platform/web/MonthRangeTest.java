package fr.cesizen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class MonthRangeTest {

    private static final YearMonth LATEST = YearMonth.of(2026, 11);

    private static MonthRange parse(@Nullable String from, @Nullable String to) {
        return MonthRange.parse(from, to, LATEST, 24, "too-long");
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2025-12, 2026-11",
        ", 2026-03, 2025-04, 2026-03",
        "2026-01, , 2026-01, 2026-11",
        "2026-11, 2026-11, 2026-11, 2026-11",
        "2024-12, 2026-11, 2024-12, 2026-11"
    })
    void isAYearUpToTheLatestMonthUnlessSaid(
            @Nullable String from, @Nullable String to, YearMonth first, YearMonth last) {
        assertThat(parse(from, to)).isEqualTo(new MonthRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-1", "2026-01-01", "1969-12", "9001-01", "-2026-01", "mars"})
    void takesNothingButMonths(String text) {
        assertThatThrownBy(() -> parse(text, null)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(problem.faults()).containsExactly(new Problem.FieldError("?from", "pattern"));
        });
    }

    @Test
    void isNeitherEmptyNorTooLong() {
        for (var from : new String[] {"2026-12", "2024-11"}) {
            assertThatThrownBy(() -> parse(from, "2026-11"))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                            .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
        }
    }
}
