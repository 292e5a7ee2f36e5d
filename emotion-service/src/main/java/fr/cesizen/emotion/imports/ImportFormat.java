package fr.cesizen.emotion.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The files that can be imported. */
public enum ImportFormat {
    /**
     * The export of the mood diary Daylio: a day, a time, a word for the mood, activities, a note and, in recent versions,
     * its title and scales. In 2018 the day was a year and a date in words.
     */
    DAYLIO(
            "\"?\\d{4}(-\\d{2}-\\d{2})?\"?,(\"[^\"]*\"|[^,\"]*),(\"[^\"]*\"|[^,\"]*),"
                    + "\"?[^,\"\\p{Nd}]{0,30}\\p{Nd}{1,2}[^,\"\\p{Nd}]{1,20}\\p{Nd}{1,2}",
            List.of("full_date,date,weekday,time,mood,activities,note", "year,date,weekday,time,mood,activities,note"),
            "scales,note_title",
            4),
    /** Our own export. */
    CESIZEN(
            "\"?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\"?,\"?(momentary|daily)\"?,\"?\\d{4}-",
            List.of("id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,note"),
            // Of the last two an import makes its own.
            "contextLabels,origin,recordedAt",
            3);

    private final String beginning;

    @SuppressWarnings("ImmutableEnumChecker") // copies of lists of strings
    private final List<List<String>> headers;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final List<String> optional;

    /** How many columns must come first, in order, because they show where a record begins. */
    public final int leading;

    ImportFormat(String beginning, List<String> headers, String optional, int leading) {
        this.beginning = beginning;
        this.headers =
                headers.stream().map(columns -> List.of(columns.split(","))).toList();
        this.optional = List.of(optional.split(","));
        this.leading = leading;
    }

    /** Matches the beginning of a record, to find the next one after a broken one. */
    public Predicate<String> beginning() {
        var pattern = Pattern.compile(beginning);
        return line -> pattern.matcher(line).lookingAt();
    }

    /** The columns that a header must name, one list for each version of the format, the present one first. */
    public List<List<String>> headers() {
        return headers;
    }

    /** Those of a file's columns that this format does not know, and so nobody reads. */
    public List<String> leftOut(List<String> columns) {
        return columns.stream()
                .filter(column ->
                        !optional.contains(column) && headers.stream().noneMatch(known -> known.contains(column)))
                .toList();
    }

    @JsonValue
    String stored() {
        return EnumCodes.code(this);
    }

    String origin() {
        return "import:" + stored();
    }
}
