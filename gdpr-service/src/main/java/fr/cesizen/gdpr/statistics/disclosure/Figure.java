package fr.cesizen.gdpr.statistics.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param n null when it is suppressed
 */
public record Figure(
        String measure,
        String subject,
        String part,
        @Nullable Long n) {

    public static final String ALL = "all";
    public static final String TOTAL = "total";

    static Figure total(String measure, String subject, Optional<Long> n) {
        return new Figure(measure, subject, TOTAL, n.orElse(null));
    }

    static Figure of(String measure, Optional<Long> n) {
        return total(measure, ALL, n);
    }
}
