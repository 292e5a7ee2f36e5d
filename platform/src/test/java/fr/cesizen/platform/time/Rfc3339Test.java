package fr.cesizen.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "9999-12-31"})
    void readsADate(String text) {
        assertThat(Rfc3339.date(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-09T23:00:00.000Z",
                "2026-01-09T00:00",
                "2026-01-09Z",
                "2026-01-09+01:00",
                "+002026-01-10",
                "-2026-01-10",
                "0000-01-01",
                "26-01-09",
                "2026-1-9",
                "20260109",
                "2026-W02-5",
                "2026-009",
                "2026-02-29",
                "2026-13-01",
                " 2026-01-09",
                "2026-01-09 ",
                "٢٠٢٦-٠١-٠٩",
            })
    void refusesEveryOtherFormOfADate(String text) {
        assertThatThrownBy(() -> Rfc3339.date(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T18:30:00Z, 2026-11-22T18:30:00Z",
        "2026-11-22t18:30:00z, 2026-11-22T18:30:00Z",
        "2026-11-22T18:30:00.1Z, 2026-11-22T18:30:00.1Z",
        "2026-11-22T18:30:00.123456789+01:00, 2026-11-22T17:30:00.123456789Z",
        "2026-11-22T18:30:00-00:00, 2026-11-22T18:30:00Z",
    })
    void readsATime(String text, String instant) {
        assertThat(Rfc3339.instant(text)).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-22",
                "2026-11-22T18:30:00",
                "2026-11-22T18:30Z",
                "2026-11-22 18:30:00Z",
                "2026-11-22T24:00:00Z",
                "2026-11-22T18:30:00.Z",
                "2026-11-22T18:30:00,5Z",
                "2026-11-22T18:30:00+01",
                "2026-11-22T18:30:00+0100",
                "2026-11-22T18:30:00+01:00:30",
                "2026-11-22T18:30:00+99:00",
                "2026-11-22T18:30:00Z[Europe/Paris]",
                "+002026-11-22T18:30:00Z",
                "0000-11-22T18:30:00Z",
                "2026-02-30T18:30:00Z",
                "1795372200",
            })
    void refusesEveryOtherFormOfATime(String text) {
        assertThatThrownBy(() -> Rfc3339.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Paris", "UTC", "Etc/UTC", "Etc/GMT+5", "America/Argentina/Buenos_Aires", "EST5EDT", "GMT"
            })
    void knowsTheNamesOfTheIanaDatabase(String name) {
        assertThat(TimeZones.named(name, "/zone").getId()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "z",
                "+02:00",
                "UTC+2",
                "GMT+02:00",
                "SystemV/PST8",
                "SystemV/PST8PDT",
                "europe/paris",
                "CEST"
            })
    void knowsNoOtherZone(String name) {
        assertThatThrownBy(() -> TimeZones.named(name, "/zone"))
                .isInstanceOf(Problem.class)
                .hasMessage("unknown-zone");
    }

    @Test
    void saysWhichReleaseOfTheDatabaseItHas() {
        assertThat(TimeZones.release()).matches("20\\d\\d[a-z]");
    }
}
