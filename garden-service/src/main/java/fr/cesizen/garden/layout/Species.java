package fr.cesizen.garden.layout;

import fr.cesizen.platform.text.LocalizedText;
import java.util.Locale;

/** What can stand in a garden. */
public enum Species {
    STONE("Pierre", "Stone"),
    LANTERN("Lanterne", "Lantern"),
    BRIDGE("Pont", "Bridge"),
    POND("Bassin", "Pond"),
    MOSS("Mousse", "Moss"),
    BAMBOO("Bambou", "Bamboo"),
    PINE("Pin", "Pine"),
    MAPLE("Érable", "Maple"),
    CHERRY("Cerisier", "Cherry");

    private final String fr;
    private final String en;

    Species(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** The name in the reader's language. */
    public String text(Locale locale) {
        return new LocalizedText(fr, en).in(locale);
    }
}
