package fr.cesizen.stress.questionnaire;

import java.util.Locale;

/** A text of the product in both its languages. */
public record Words(String fr, String en) {

    public Words {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text lacks a language: " + fr + en);
        }
    }

    /** French unless English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }
}
