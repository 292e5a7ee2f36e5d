package fr.cesizen.emotion.journal;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; all conditions hold together.
 *
 * @param text is searched in the notes whatever the case, accents, apostrophes and spaces
 * @param deleted those in the bin instead of those in the journal
 */
public record EntryFilter(
        @Parameter(description = "Code of an emotion", example = "calm") @Nullable
        String emotion,

        @Parameter(description = "Code of a context, or id of an own one", example = "family") @Nullable
        String context,

        @Parameter(description = "First local day", example = "2026-11-01") @Nullable
        LocalDate from,

        @Parameter(description = "Last local day", example = "2026-11-30") @Nullable
        LocalDate to,

        @Parameter(
                description = "Found in the note, whatever the case, accents, apostrophes and spaces",
                example = "promenade")
        @Nullable
        String text,

        boolean deleted) {

    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null, false);
    static final EntryFilter BIN = new EntryFilter(null, null, null, null, null, true);
    private static final int LONGEST_TEXT = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * Refuses what cannot be asked.
     *
     * @throws Problem 400 when a code is none; 422 when a day is out of the calendar, the range ends before it begins or the
     *     text is too long
     */
    public void check() {
        checkDay(from, "?from");
        checkDay(to, "?to");
        checkCode(emotion, "?emotion");
        checkCode(context, "?context");
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.rule("range-ends-early").at("?to");
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Problem.rule("text-too-long").at("?text");
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
        put(values, "emotion", emotion);
        put(values, "context", context);
        put(values, "from", from);
        put(values, "to", to);
        return values;
    }

    boolean searches() {
        return text != null && !Folding.folded(text).isEmpty();
    }

    boolean matches(@Nullable String note) {
        var sought = text == null ? "" : Folding.folded(text);
        return sought.isEmpty() || (note != null && Folding.folded(note).contains(sought));
    }

    private static void checkDay(@Nullable LocalDate day, String pointer) {
        if (day != null && (day.getYear() < Rules.FIRST_YEAR || day.getYear() > Rules.LAST_YEAR)) {
            throw Problem.rule("out-of-calendar").at(pointer);
        }
    }

    private static void checkCode(@Nullable String code, String pointer) {
        if (code != null && !CODE.matcher(code).matches()) {
            throw Problem.malformed("invalid-code").at(pointer);
        }
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
