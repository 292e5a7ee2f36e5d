package fr.cesizen.emotion.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares what people write: by {@link #identity} to tell whether two words are one, by {@link #folded} to find text that
 * is typed with less care. What is folded alike is not the same word: "tâche" is a task, "tache" a stain.
 */
public final class TextNormalizer {

    /** Scripts in which whoever searches may leave marks off. In others a mark makes another letter: か and が, ก and กิ. */
    private static final Set<UnicodeScript> WITH_OPTIONAL_MARKS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /** Variants of the apostrophe: the typographic one, which phones insert, the modifier letter and the opening quote. */
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u02BC\u2018]");

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String DOTLESS_I = "ı";
    private static final int ASCII_END = 0x80;

    private TextNormalizer() {}

    /**
     * The same for two words exactly when Unicode's canonical caseless matching (D145) takes them for one: they differ in
     * case and in how their letters are composed, in no language's own way.
     */
    public static String identity(String word) {
        return Normalizer.normalize(caseFolded(Normalizer.normalize(word, Form.NFD)), Form.NFC);
    }

    /** The word with its letters composed, as most keyboards write them: é is one code point, not e with a mark. */
    public static String composed(String word) {
        return Normalizer.normalize(word, Form.NFC);
    }

    /** Folds text for finding: case, marks, apostrophes and spaces, and ligatures, which Unicode does not decompose. */
    public static String folded(String text) {
        var plain = caseFolded(withoutOptionalMarks(Normalizer.normalize(text, Form.NFKD)))
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace(DOTLESS_I, "i");
        var spaced = SPACES.matcher(APOSTROPHES.matcher(plain).replaceAll("'")).replaceAll(" ");
        // Composed, so that no syllable of Hangul begins with another one.
        return Normalizer.normalize(spaced.strip(), Form.NFC);
    }

    private static String withoutOptionalMarks(String decomposed) {
        var kept = new StringBuilder(decomposed.length());
        var script = UnicodeScript.COMMON;
        for (int i = 0; i < decomposed.length(); ) {
            int letter = decomposed.codePointAt(i);
            i += Character.charCount(letter);
            boolean mark = isMark(letter);
            script = mark ? script : UnicodeScript.of(letter);
            if (!mark || !WITH_OPTIONAL_MARKS.contains(script)) {
                kept.appendCodePoint(letter);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String caseFolded(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter < ASCII_END) {
                folded.append((char) Character.toLowerCase(letter));
            } else {
                folded.append(caseFolded(letter));
            }
        });
        return folded.toString();
    }

    /**
     * Unicode's full case folding. By letter, or a sigma would depend on its neighbours; down first, as the capital ẞ has no
     * capital; the dotless i is a letter of its own although its capital is I.
     */
    private static String caseFolded(int letter) {
        var one = Character.toString(letter);
        return one.equals(DOTLESS_I)
                ? one
                : one.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
