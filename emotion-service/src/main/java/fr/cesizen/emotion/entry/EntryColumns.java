package fr.cesizen.emotion.entry;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of {@code entry} that hold what was felt: one list for every statement that writes entries. */
public final class EntryColumns {

    private record Column<T>(String name, Class<T> type, Function<EntryContent, @Nullable T> value) {

        static <T> Column<T> of(String name, Class<T> type, Function<EntryContent, @Nullable T> value) {
            return new Column<>(name, type, value);
        }

        Parameter parameter(EntryContent felt) {
            return RowReader.optional(value.apply(felt), type);
        }
    }

    private static final List<Column<?>> ALL = List.of(
            Column.of("kind", String.class, felt -> EnumCodes.code(felt.kind())),
            Column.of("felt_at", Instant.class, EntryContent::feltAt),
            Column.of("zone", String.class, EntryContent::zone),
            Column.of("local_date", LocalDate.class, EntryContent::localDate),
            Column.of("local_hour", Integer.class, EntryContent::localHour),
            Column.of("emotions", String[].class, EntryContent::codes),
            Column.of("intensities", Integer[].class, EntryContent::intensities),
            Column.of("taxonomy_version", Integer.class, EntryContent::taxonomyVersion),
            Column.of("valence", Double.class, EntryContent::valence),
            Column.of("arousal", Double.class, EntryContent::arousal),
            Column.of("mood", Double.class, EntryContent::mood),
            Column.of("contexts", String[].class, felt -> felt.contexts().toArray(String[]::new)));

    private EntryColumns() {}

    /**
     * The columns for SQL, always in the same order: their names, or with a prefix their parameters ({@code :}) or another
     * row's columns.
     */
    public static String list(String prefix) {
        return ALL.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    /** The values to bind, by column name. */
    public static Map<String, Parameter> parameters(EntryContent felt) {
        return ALL.stream().collect(Collectors.toMap(Column::name, column -> column.parameter(felt)));
    }

    /** The values as JSON that {@code jsonb_populate_recordset} reads as a row of {@code entry}. */
    static Map<String, @Nullable Object> json(EntryContent felt) {
        var values = new HashMap<String, @Nullable Object>();
        ALL.forEach(column -> values.put(column.name(), column.value().apply(felt)));
        return values;
    }
}
