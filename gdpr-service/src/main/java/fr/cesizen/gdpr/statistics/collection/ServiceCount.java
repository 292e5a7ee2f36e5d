package fr.cesizen.gdpr.statistics.collection;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** What another service counted of a month, about nobody. */
record ServiceCount(String measure, String month, List<Cell> cells) {

    ServiceCount {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(month, "month");
        cells = List.copyOf(cells);
    }

    /** One figure; see the event of the platform. */
    public record Cell(String subject, String part, long n) {}

    YearMonth counted() {
        return YearMonth.parse(month);
    }
}
