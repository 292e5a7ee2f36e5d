package fr.cesizen.emotion.imports.line;

import fr.cesizen.emotion.entry.NewEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of an upload, waiting to be applied.
 *
 * @param number the line on which it begins; the header is 1
 * @param code what is wrong with it; a broken line has no entry
 * @param word the mood in the person's own word, where the file names no emotions
 * @param entry its content; contexts that are not codes are still words, and there are no emotions when there is a word
 * @param leftOut what of the record has no room in the entry
 */
public record ImportLine(
        int number,
        @Nullable String code,
        @Nullable String word,
        @Nullable NewEntry entry,
        @Nullable List<String> leftOut) {

    public static ImportLine broken(int number, String code) {
        return new ImportLine(number, code, null, null, null);
    }
}
