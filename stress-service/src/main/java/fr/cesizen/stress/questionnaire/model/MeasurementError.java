package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the measurement error; nothing is assumed where no source states it.
 *
 * @param standardDeviation of the scores in the source's sample, together with {@code reliability}
 * @param reliability test-retest or internal, above 0 and below 1
 * @param meaningful the smallest difference that the source calls meaningful; given instead of the other two
 * @param known what is known, in words, even where it does not suffice for a calculation
 */
public record MeasurementError(
        @Nullable Double standardDeviation,
        @Nullable Double reliability,
        @Nullable Integer meaningful,
        String source,
        LocalizedText known) {

    /** The two-sided 95 % quantile of the normal distribution. */
    private static final double NORMAL_95 = 1.96;

    static final MeasurementError UNKNOWN = new MeasurementError(null, null, null, "", LocalizedText.EMPTY);

    public MeasurementError {
        source = source == null ? "" : source;
        known = LocalizedText.orEmpty(known);
    }

    /** The criterion by which a difference is judged. */
    public enum Basis {
        RELIABLE_CHANGE_INDEX,
        MEANINGFUL_CHANGE,
        UNKNOWN
    }

    public Basis basis() {
        if (meaningful != null) {
            return Basis.MEANINGFUL_CHANGE;
        }
        return standardDeviation != null && reliability != null ? Basis.RELIABLE_CHANGE_INDEX : Basis.UNKNOWN;
    }

    /**
     * Whether a difference exceeds the measurement error; null when that is unknown, for example where the source
     * states only which difference it calls meaningful.
     *
     * <p>N. S. Jacobson and P. Truax, Clinical significance, Journal of Consulting and Clinical Psychology 59 (1991),
     * 12-19: beyond 1.96 standard errors of a difference.
     */
    public @Nullable Boolean isBeyondError(int difference) {
        if (standardDeviation == null || reliability == null) {
            return null;
        }
        double error = standardDeviation * Math.sqrt(1 - reliability);
        return Math.abs(difference) > NORMAL_95 * Math.sqrt(2) * error;
    }

    /**
     * Whether a difference is shown: it must be meaningful by the source's convention, if there is one, else exceed the
     * error.
     */
    public boolean isShown(int difference) {
        return meaningful != null ? Math.abs(difference) >= meaningful : Boolean.TRUE.equals(isBeyondError(difference));
    }
}
