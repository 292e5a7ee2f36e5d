package fr.cesizen.emotion.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The files that can be imported. */
public enum ImportFormat {
    /** The export of the mood diary Daylio: a day, a time, a word for the mood, activities, a note and, lately, its title. */
    DAYLIO(
            "\"?\\d{4}-\\d{2}-\\d{2}\"?,(\"[^\"]*\"|[^,\"]*),(\"[^\"]*\"|[^,\"]*),\"?\\d{1,2}[:h.]\\d{2}",
            "full_date,date,weekday,time,mood,activities,note", 4),
    /** Our own export. */
    CESIZEN(
            "\"?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\"?,\"?(momentary|daily)\"?,\"?\\d{4}-",
            "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,note", 3);

    private final String beginning;
    private final String columns;

    /** How many columns must stand first, in their order: those by which the beginning of a record is known. */
    public final int leading;

    ImportFormat(String beginning, String columns, int leading) {
        this.beginning = beginning;
        this.columns = columns;
        this.leading = leading;
    }

    /** Tells how every record begins, by which the next one is found after a broken one. */
    public Predicate<String> beginning() {
        var pattern = Pattern.compile(beginning);
        return line -> pattern.matcher(line).lookingAt();
    }

    /** What the first line must name; further columns are not looked at. */
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
