package fr.cesizen.emotion.entry;

import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; all conditions hold together.
 *
 * @param deleted those in the bin instead of those in the journal
 */
public record EntryFilter(
        @Nullable String emotion,
        @Nullable String context,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean deleted) {

    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, false);
    static final EntryFilter TRASH = new EntryFilter(null, null, null, null, true);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** As parts of a query: what {@link #checkAt} throws. */
    public void check() {
        checkAt("?");
    }

    /**
     * Refuses what cannot be asked.
     *
     * @param place where the conditions stand in the request, before their names
     * @throws Problem 400 when a code is none; 422 when a day is out of the calendar or the range ends before it begins
     */
    public void checkAt(String place) {
        checkDay(from, place + "from");
        checkDay(to, place + "to");
        checkCode(emotion, place + "emotion");
        checkCode(context, place + "context");
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.rule("range-ends-early").at(place + "to");
        }
    }

    /**
     * For SQL: fixed text, chosen by what is given; the values are bound. Whether it lies in the bin is none of them: only
     * a plan that knows it may use the index of the one or the other.
     */
    String conditions() {
        return (deleted ? " and deleted_at is not null" : " and deleted_at is null")
                + (emotion == null ? "" : " and emotions @> array[:emotion]::text[]")
                + (context == null ? "" : " and contexts @> array[:context]::text[]")
                + (from == null ? "" : " and local_date >= :from")
                + (to == null ? "" : " and local_date <= :to");
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("emotion", emotion);
        values.put("context", context);
        values.put("from", from);
        values.put("to", to);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static void checkDay(@Nullable LocalDate day, String pointer) {
        if (day != null && (day.getYear() < EntryValidator.FIRST_YEAR || day.getYear() > EntryValidator.LAST_YEAR)) {
            throw Problem.rule("out-of-calendar").at(pointer);
        }
    }

    private static void checkCode(@Nullable String code, String pointer) {
        if (code != null && !CODE.matcher(code).matches()) {
            throw Problem.malformed("invalid-code").at(pointer);
        }
    }
}
