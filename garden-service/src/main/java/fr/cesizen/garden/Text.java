package fr.cesizen.garden;

import java.util.Locale;

/** A text of the product in its two languages. */
public record Text(String fr, String en) {

    /** The text in {@code locale}'s language; French for any but English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : fr;
    }
}
