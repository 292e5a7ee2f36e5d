package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.ImportFormat;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.emotion.imports.line.LineValidator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads Daylio's records. A time that the clocks skip is moved forward by the gap; of a time that occurs twice, the first is
 * taken.
 */
public record DaylioReader(ZoneId zone, LineValidator validator, DeterministicEntryIds ids) implements RecordReader {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:h.](\\d{2})(?::\\d{2})?(?:[\\s\\u00a0\\u202f]*([ap])\\.?[\\s\\u00a0\\u202f]*m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    /** The day and time of a line, among the columns whose order {@link ImportFormat#leading} fixes. */
    private static final Pattern WHEN = Pattern.compile(
            "\"?(\\d{4}-\\d{2}-\\d{2})\"?,(?:\"[^\"]*\"|[^,\"]*),(?:\"[^\"]*\"|[^,\"]*),\"?([^,\"]{4,20})\"?(?:,|$)");

    private static final int NOON = 12;

    @Override
    public ImportLine read(int number, UnaryOperator<String> fields) {
        var local = LocalDateTime.of(day(fields.apply("full_date")), time(fields.apply("time")));
        // Before validation, so that repairing this line does not shift the ids of others in its minute.
        var id = ids.next(local);
        var word = fields.apply("mood").strip();
        if (word.isEmpty()) {
            throw new InvalidRecordException(LineError.MOOD_MISSING);
        }
        validator.word(word);
        var felt = local.atZone(zone);
        var activities = Stream.of(fields.apply("activities").split("\\|"))
                .map(String::strip)
                .filter(activity -> !activity.isEmpty())
                .peek(validator::word)
                .distinct()
                .toList();
        var entry = new NewEntry(
                id,
                EntryKind.MOMENTARY,
                felt.toInstant(),
                zone.getId(),
                felt.toLocalDate(),
                List.of(),
                null,
                null,
                activities,
                note(HtmlToText.plain(fields.apply("note_title")), HtmlToText.plain(fields.apply("note"))));
        validator.timesAndNote(entry);
        return new ImportLine(number, null, word, entry);
    }

    @Override
    public void passOver(String line) {
        var parts = WHEN.matcher(line);
        if (parts.lookingAt()) {
            try {
                ids.next(LocalDateTime.of(day(parts.group(1)), time(parts.group(2))));
            } catch (InvalidRecordException ex) {
                // A line without a readable date and time cannot be an entry, so it takes no id.
            }
        }
    }

    private static String note(String title, String note) {
        return title.isEmpty() || note.isEmpty() ? title + note : title + "\n\n" + note;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException ex) {
            throw new InvalidRecordException(LineError.DATE_UNREADABLE);
        }
    }

    private static LocalTime time(String text) {
        var parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            throw new InvalidRecordException(LineError.TIME_UNREADABLE);
        }
        int hour = Integer.parseInt(parts.group(1));
        var half = parts.group(3);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                throw new InvalidRecordException(LineError.TIME_UNREADABLE);
            }
            hour = hour % NOON + (half.toLowerCase(Locale.ROOT).equals("p") ? NOON : 0);
        }
        try {
            return LocalTime.of(hour, Integer.parseInt(parts.group(2)));
        } catch (DateTimeException ex) {
            throw new InvalidRecordException(LineError.TIME_UNREADABLE);
        }
    }
}
