package fr.cesizen.gdpr.statistics.publication;

import static fr.cesizen.gdpr.statistics.disclosure.Figure.ALL;
import static fr.cesizen.gdpr.statistics.disclosure.Figure.TOTAL;

import fr.cesizen.gdpr.statistics.disclosure.Figure;
import fr.cesizen.gdpr.statistics.disclosure.MonthDisclosure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a sealed month. All that is derived here is derived from what is published. */
record MonthView(
        @Schema(example = "2026-10") String month,
        PeopleCount active,

        @Schema(description = "Days on which an active person did something, on average", example = "6.4") @Nullable
        Double daysPerPerson,

        AreaCounts areas,
        PeopleCount signUps,

        @Schema(description = "Days on which a person who practises completed a session, on average", example = "3.5")
        @Nullable
        Double practiceDaysPerPerson,

        Opinions satisfaction,

        @Schema(description = "Absent when no incident of priority P1 was mended in the month") @Nullable
        OutageTimes p1Resolution,

        List<ScoreTrend> scoreTrends) {

    /** Active people by what they did; one person may be in several. */
    record AreaCounts(PeopleCount journal, PeopleCount practice, PeopleCount assessments) {

        static AreaCounts of(List<Figure> figures) {
            var areas = MonthDisclosure.AREAS.stream()
                    .map(area -> PeopleCount.of(figures, area))
                    .toList();
            return new AreaCounts(areas.get(0), areas.get(1), areas.get(2));
        }
    }

    /** How content people were with the help that they got: scores 4 and 5, 3, 1 and 2. */
    record Opinions(PeopleCount people, PeopleCount satisfied, PeopleCount neutral, PeopleCount dissatisfied) {

        static Opinions of(List<Figure> figures) {
            var parts = MonthDisclosure.OPINIONS.stream()
                    .map(part -> PeopleCount.of(figures, MonthDisclosure.SATISFACTION, ALL, part))
                    .toList();
            var people = PeopleCount.of(figures, MonthDisclosure.SATISFACTION);
            return new Opinions(people, parts.get(0), parts.get(1), parts.get(2));
        }
    }

    /** Incidents of priority P1 that were mended in the month, which are about nobody. */
    record OutageTimes(
            long incidents,

            @Schema(description = "From the opening until it was mended")
            long meanMinutes) {

        static @Nullable OutageTimes of(List<Figure> figures) {
            long incidents = number(figures, "incidents");
            return incidents == 0
                    ? null
                    : new OutageTimes(incidents, Math.round((double) number(figures, "minutes") / incidents));
        }

        private static long number(List<Figure> figures, String part) {
            var n = PeopleCount.of(figures, MonthDisclosure.P1_RESOLUTION, ALL, part)
                    .atLeast();
            return n == null ? 0 : n;
        }
    }

    /** How scores of a questionnaire differ from the one before, beyond its error of measurement. */
    record ScoreTrend(
            @Schema(example = "pss10") String questionnaire,
            PeopleCount people,
            PeopleCount lower,
            PeopleCount unchanged,
            PeopleCount higher) {

        static ScoreTrend of(List<Figure> figures, String code) {
            var parts = MonthDisclosure.DIRECTIONS.stream()
                    .map(part -> PeopleCount.of(figures, MonthDisclosure.SCORE_TREND, code, part))
                    .toList();
            var people = PeopleCount.of(figures, MonthDisclosure.SCORE_TREND, code, TOTAL);
            return new ScoreTrend(code, people, parts.get(0), parts.get(1), parts.get(2));
        }
    }

    static MonthView of(String month, List<Figure> figures) {
        Objects.requireNonNull(month, "month");
        var active = PeopleCount.of(figures, MonthDisclosure.ACTIVE);
        var practice = PeopleCount.of(figures, MonthDisclosure.PRACTICE);
        return new MonthView(
                month,
                active,
                active.perPerson(PeopleCount.of(figures, MonthDisclosure.ACTIVE_DAYS)),
                AreaCounts.of(figures),
                PeopleCount.of(figures, MonthDisclosure.SIGN_UPS),
                practice.perPerson(PeopleCount.of(figures, MonthDisclosure.PRACTICE_DAYS)),
                Opinions.of(figures),
                OutageTimes.of(figures),
                figures.stream()
                        .filter(each -> each.measure().equals(MonthDisclosure.SCORE_TREND))
                        .map(Figure::subject)
                        .distinct()
                        .map(code -> ScoreTrend.of(figures, code))
                        .toList());
    }
}
