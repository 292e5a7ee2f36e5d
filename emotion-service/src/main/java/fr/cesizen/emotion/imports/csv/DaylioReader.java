package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.ImportFormat;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.emotion.imports.line.LineValidator;
import fr.cesizen.emotion.search.TextNormalizer;
import fr.cesizen.platform.time.Rfc3339;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads Daylio's records, with their scales below the note. A time that the clocks skip is moved forward by the gap; of a time that occurs twice, the first is
 * taken.
 */
public record DaylioReader(ZoneId zone, LineValidator validator, DeterministicEntryIds ids) implements RecordReader {

    /** The day and time of a line, among the columns whose order {@link ImportFormat#leading} fixes. */
    private static final Pattern WHEN = Pattern.compile("\"?(\\d{4}(?:-\\d{2}-\\d{2})?)\"?,(\"[^\"]*\"|[^,\"]*),"
            + "(\"[^\"]*\"|[^,\"]*),\"?([^,\"]{3,60})\"?(?:,|$)");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String BLANK_LINE = "\n\n";

    @Override
    public ImportLine read(int number, UnaryOperator<String> fields) {
        var local = LocalDateTime.of(day(fields), ClockTimeParser.parse(fields.apply("time")));
        // Before validation, so that repairing this line does not shift the ids of others in its minute.
        var id = ids.next(local);
        var word = TextNormalizer.composed(fields.apply("mood").strip());
        if (word.isEmpty()) {
            throw new InvalidRecordException(LineError.MOOD_MISSING);
        }
        validator.word(word);
        var activities = parts(fields.apply("activities"))
                .map(TextNormalizer::composed)
                .peek(validator::word)
                .distinct()
                .toList();
        var felt = local.atZone(zone);
        var text = joined(
                BLANK_LINE, HtmlToText.plain(fields.apply("note_title")), HtmlToText.plain(fields.apply("note")));
        var scales = parts(fields.apply("scales")).toList();
        var note = joined(BLANK_LINE, text, String.join("\n", scales));
        boolean room = validator.isRoomFor(note);
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
                room ? note : text);
        validator.timesAndNote(entry);
        return new ImportLine(number, null, word, entry, room ? null : scales);
    }

    @Override
    public void passOver(String line) {
        var parts = WHEN.matcher(line);
        if (parts.lookingAt()) {
            try {
                var day = day(parts.group(1), parts.group(2), parts.group(3));
                ids.next(LocalDateTime.of(day, ClockTimeParser.parse(parts.group(4))));
            } catch (InvalidRecordException ex) {
                // A line without a readable date and time cannot be an entry, so it takes no id.
            }
        }
    }

    /** Parts of a cell, as the app separates activities and scales; the space in "Energy: 4" does not break there. */
    private static Stream<String> parts(String cell) {
        return Stream.of(cell.replace('\u00a0', ' ').split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private static LocalDate day(UnaryOperator<String> fields) {
        var full = fields.apply("full_date");
        return day(full.isEmpty() ? fields.apply("year") : full, fields.apply("date"), fields.apply("weekday"));
    }

    /** @param first the whole date or, as in 2018, the year alone */
    private static LocalDate day(String first, String date, String weekday) {
        try {
            return YEAR.matcher(first).matches()
                    ? DayMonthParser.parse(first, date, weekday)
                    : Rfc3339.date(first.strip());
        } catch (DateTimeException ex) {
            throw new InvalidRecordException(LineError.DATE_UNREADABLE);
        }
    }
}
