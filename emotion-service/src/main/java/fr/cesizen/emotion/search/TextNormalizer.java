package fr.cesizen.emotion.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds text, so that words that differ only in case, accents, apostrophes or spaces become equal. */
public final class TextNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Variants of the apostrophe: the typographic one, which phones insert, the modifier letter and the opening quote. */
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u02BC\u2018]");

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private TextNormalizer() {}

    /** Folds text, including ligatures and ß, which Unicode does not decompose. */
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
