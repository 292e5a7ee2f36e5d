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
     * its title.
     */
    DAYLIO(
            "\"?\\d{4}-\\d{2}-\\d{2}\"?,(\"[^\"]*\"|[^,\"]*),(\"[^\"]*\"|[^,\"]*),\"?\\d{1,2}[:h.]\\d{2}",
            "full_date,date,weekday,time,mood,activities,note", 4),
    /** Our own export. */
    CESIZEN(
            "\"?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\"?,\"?(momentary|daily)\"?,\"?\\d{4}-",
            "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,note", 3);

    private final String beginning;
    private final String columns;

    /** How many columns must come first, in order, because they show where a record begins. */
    public final int leading;

    ImportFormat(String beginning, String columns, int leading) {
        this.beginning = beginning;
        this.columns = columns;
        this.leading = leading;
    }

    /** Matches the beginning of a record, to find the next one after a broken one. */
    public Predicate<String> beginning() {
        var pattern = Pattern.compile(beginning);
        return line -> pattern.matcher(line).lookingAt();
    }

    /** The columns that the header must name; further columns are not checked. */
    public List<String> columns() {
        return List.of(columns.split(","));
    }

    @JsonValue
    String stored() {
        return EnumCodes.code(this);
    }

    String origin() {
        return "import:" + stored();
    }
}
