package fr.cesizen.gdpr.statistics.collection;

import fr.cesizen.platform.text.EnumCodes;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people are counted for, by events of theirs. */
public enum Measure {
    /** Did anything at all. */
    ACTIVE(false),
    /** Did anything at all, each day anew. */
    ACTIVE_DAYS(true),
    JOURNAL(false),
    PRACTICE(false),
    PRACTICE_DAYS(true),
    ASSESSMENTS(false),
    SIGN_UPS(false);

    private final boolean daily;

    Measure(boolean daily) {
        this.daily = daily;
    }

    /** In rows. */
    public String code() {
        return EnumCodes.code(this);
    }

    /** What a mark made on that day stands for: the measure alone, or the measure on that day. */
    String scope(LocalDate day) {
        return daily ? code() + " " + day : code();
    }

    /** Everything that marks of a month may stand for. */
    Stream<String> scopes(LocalDate month) {
        return IntStream.range(0, daily ? month.lengthOfMonth() : 1)
                .mapToObj(month::plusDays)
                .map(this::scope);
    }
}
