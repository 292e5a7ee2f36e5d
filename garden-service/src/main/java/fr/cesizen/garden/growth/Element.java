package fr.cesizen.garden.growth;

import fr.cesizen.platform.text.LocalizedText;
import java.util.Locale;

/** What a garden counts: {@link Garden} counts what each one grows from. */
public enum Element {
    BAMBOO("Bambou", "Bamboo"),
    MOSS("Mousse", "Moss"),
    STONE("Pierre", "Stone"),
    MAPLE("Érable", "Maple"),
    LANTERN("Lanterne", "Lantern");

    private final String fr;
    private final String en;

    Element(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** The name in the reader's language. */
    public String text(Locale locale) {
        return new LocalizedText(fr, en).in(locale);
    }
}
