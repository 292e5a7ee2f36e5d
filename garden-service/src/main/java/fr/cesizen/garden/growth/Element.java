package fr.cesizen.garden.growth;

import fr.cesizen.garden.Text;
import java.util.Locale;

/** What stands in a garden; {@link Garden} says what each grows from. */
enum Element {
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

    Text text() {
        return new Text(fr, en);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
