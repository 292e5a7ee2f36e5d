package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.gdpr.statistics.disclosure.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number of people, or that it is not told. */
record PeopleCount(
        @Schema(description = "Rounded down to a multiple of 5; absent when it is suppressed", example = "125")
        @Nullable
        Long atLeast,

        @Schema(
                description =
                        "True when fewer than 10 people are behind it, or when it would tell of fewer by subtraction")
        boolean suppressed) {

    static final PeopleCount NONE = new PeopleCount(null, true);

    /** What was published of a part; what never was is suppressed. */
    static PeopleCount of(List<Figure> figures, String measure, String subject, String part) {
        return figures.stream()
                .filter(each -> each.measure().equals(measure)
                        && each.subject().equals(subject)
                        && each.part().equals(part))
                .findFirst()
                .map(Figure::n)
                .map(n -> new PeopleCount(n, false))
                .orElse(NONE);
    }

    static PeopleCount of(List<Figure> figures, String measure) {
        return of(figures, measure, Figure.ALL, Figure.TOTAL);
    }

    /** How often each did something on average, to a tenth; null when either is suppressed. */
    @Nullable
    Double perPerson(PeopleCount occurrences) {
        return atLeast == null || occurrences.atLeast == null
                ? null
                : Math.max(1, Math.round(occurrences.atLeast * 10.0 / atLeast) / 10.0);
    }
}
