package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.entry.EmotionIntensity;
import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.exports.CsvJournalWriter;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.emotion.imports.line.LineValidator;
import fr.cesizen.emotion.imports.mapping.ContextLookup;
import fr.cesizen.emotion.search.TextNormalizer;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.KebabCase;
import fr.cesizen.platform.time.Rfc3339;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of our own export ({@link CsvJournalWriter}). A custom context that this person does not have becomes
 * its label, to be mapped.
 *
 * @param seen the ids of the file so far
 */
public record CesizenReader(ContextLookup vocabulary, LineValidator validator, Set<UUID> seen) implements RecordReader {

    private static final Pattern FELT = Pattern.compile("([\\w-]{1,100}):(\\d{1,3})");

    @Override
    public ImportLine read(int number, UnaryOperator<String> fields) {
        var entry = new NewEntry(
                parsed(fields, "id", UUID::fromString),
                parsed(fields, "kind", CesizenReader::kind),
                parsed(fields, "feltAt", Rfc3339::instant),
                zone(fields.apply("zone")),
                parsed(fields, "localDate", Rfc3339::date),
                parsed(fields, "emotions", CesizenReader::emotions),
                number(fields, "valence"),
                number(fields, "arousal"),
                contexts(fields),
                CsvFormulaEscaping.text(fields.apply("note")));
        validator.whole(entry);
        if (!seen.add(entry.id())) {
            throw new InvalidRecordException(LineError.REPEATED_ID);
        }
        return new ImportLine(number, null, null, entry, null);
    }

    /** Files that were exported while {@code Z} was taken for a zone stay readable. */
    private static String zone(String name) {
        return name.equals("Z") ? "UTC" : name;
    }

    private List<String> contexts(UnaryOperator<String> fields) {
        var codes = words(fields.apply("contexts"));
        var labels = ContextLabelCodec.read(CsvFormulaEscaping.text(fields.apply("contextLabels")));
        return IntStream.range(0, codes.size())
                .mapToObj(i -> vocabulary.knows(codes.get(i))
                                || labels.size() != codes.size()
                                || labels.get(i).isBlank()
                        ? codes.get(i)
                        : TextNormalizer.composed(labels.get(i)))
                .peek(validator::word)
                .toList();
    }

    private static EntryKind kind(String code) {
        return EnumCodes.find(EntryKind.class, code.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static List<EmotionIntensity> emotions(String text) {
        return words(text).stream()
                .map(felt -> {
                    var parts = FELT.matcher(felt);
                    if (!parts.matches()) {
                        throw new IllegalArgumentException(felt);
                    }
                    return new EmotionIntensity(parts.group(1), Integer.parseInt(parts.group(2)));
                })
                .toList();
    }

    private @Nullable Double number(UnaryOperator<String> fields, String column) {
        return fields.apply(column).isEmpty() ? null : parsed(fields, column, Double::valueOf);
    }

    private <T> T parsed(UnaryOperator<String> fields, String column, Function<String, T> parser) {
        try {
            return parser.apply(fields.apply(column));
        } catch (IllegalArgumentException | DateTimeException ex) {
            throw new InvalidRecordException("unreadable-" + KebabCase.of(column));
        }
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
