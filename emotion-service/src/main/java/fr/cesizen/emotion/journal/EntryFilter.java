package fr.cesizen.emotion.journal;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.Parameter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; all conditions hold together.
 *
 * @param text is searched in the notes without regard to case and accents
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

        @Parameter(description = "Found in the note, without regard to case and accents", example = "promenade")
        @Nullable
        String text,

        boolean deleted) {

    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null, false);
    static final EntryFilter BIN = new EntryFilter(null, null, null, null, null, true);
    private static final int LONGEST_TEXT = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Refuses what cannot be asked. @throws Problem 422 when the range ends before it begins or the text is too long */
    public void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.rule("range-ends-early").at("?to");
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Problem.rule("text-too-long").at("?text");
        }
    }

    /** For SQL: fixed text, chosen by what is given; the values are bound. */
    String conditions() {
        return (emotion == null ? "" : " and emotions @> array[:emotion]::text[]")
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
        return text != null && !text.isBlank();
    }

    boolean matches(@Nullable String note) {
        return !searches() || (note != null && text != null && folded(note).contains(folded(text.strip())));
    }

    private static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
