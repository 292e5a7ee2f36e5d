package fr.cesizen.emotion.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words that a person would take for the same the same: whatever their case, accents, apostrophes and spaces. */
public final class TextNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Phones write the typographic one by themselves; also as an opening quote and as the letter. */
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u02BC\u2018]");

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private TextNormalizer() {}

    /** Ligatures and ß as people type them, too: Unicode does not take them apart. */
    public static String folded(String words) {
        var plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        return SPACES.matcher(APOSTROPHES.matcher(plain).replaceAll("'"))
                .replaceAll(" ")
                .strip();
    }
}
