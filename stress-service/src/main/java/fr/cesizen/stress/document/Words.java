package fr.cesizen.stress.document;

import java.util.Locale;

/** A text of the product in both its languages; empty where a draft lacks it. */
public record Words(String fr, String en) {

    public static final Words NONE = new Words("", "");

    public Words {
        fr = fr == null ? "" : fr;
        en = en == null ? "" : en;
    }

    /** French unless English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }

    /** Whether either language says nothing. */
    public boolean lacksALanguage() {
        return fr.isBlank() || en.isBlank();
    }

    /** Whether there is no text at all, as opposed to one that still lacks a language. */
    public boolean areNone() {
        return fr.isBlank() && en.isBlank();
    }

    static Words orNone(Words words) {
        return words == null ? NONE : words;
    }
}
