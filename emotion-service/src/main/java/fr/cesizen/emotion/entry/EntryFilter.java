package fr.cesizen.emotion.entry;

import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Selects the entries that meet all conditions.
 *
 * @param deleted whether to select entries in the trash instead of the journal
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

    /** Checks the conditions as query parameters; throws what {@link #checkAt} throws. */
    public void check() {
        checkAt("?");
    }

    /**
     * Rejects invalid conditions.
     *
     * @param place where the conditions are in the request: the prefix of their names in a problem's pointer
     * @throws Problem 400 when a code is malformed; 422 when a day is outside the calendar or the range ends before it
     *     begins
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
     * The conditions as fixed SQL text; their values are bound. Whether to read the trash is part of the text, because only
     * a plan that knows it can use the partial index of the trash or of the journal.
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
