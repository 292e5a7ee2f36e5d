package fr.cesizen.garden.picture;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.SandStroke;
import fr.cesizen.garden.layout.Season;
import java.util.List;
import java.util.Locale;

/**
 * All that a picture of a garden is made of: equal scenes give equal pictures, to the last octet.
 *
 * @param seed what makes the hills, the stones and the branches this garden's own
 * @param elements in any order
 * @param strokes oldest first
 * @param locale of the description, French or English
 */
public record PictureScene(
        long seed,
        List<PlacedElement> elements,
        List<SandStroke> strokes,
        Season season,
        Daylight part,
        Theme theme,
        Locale locale) {

    public PictureScene {
        elements = List.copyOf(elements);
        strokes = List.copyOf(strokes);
    }
}
