package fr.cesizen.platform.text;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text of the product in both its languages; empty where it is missing. */
@JsonAutoDetect(isGetterVisibility = Visibility.NONE) // whether it is empty is no part of it
public record LocalizedText(String fr, String en) {

    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public LocalizedText {
        fr = fr == null ? "" : fr;
        en = en == null ? "" : en;
    }

    /** The text in the language of {@code locale}: English if that is asked for, otherwise French. */
    public String in(Locale locale) {
        return isEnglish(locale) ? en : fr;
    }

    /** Whether a language is missing: nothing of it can be seen. */
    public boolean isIncomplete() {
        return !UnicodeRules.isVisible(fr) || !UnicodeRules.isVisible(en);
    }

    /** Whether both languages are missing. */
    public boolean isEmpty() {
        return !UnicodeRules.isVisible(fr) && !UnicodeRules.isVisible(en);
    }

    public static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? EMPTY : text;
    }

    /** The language of the product that serves {@code locale}: English if that is asked for, otherwise French. */
    public static Locale language(Locale locale) {
        return isEnglish(locale) ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
