package fr.cesizen.garden.layout;

import fr.cesizen.garden.settings.Hemisphere;
import java.time.ZoneId;
import java.util.List;

/**
 * All that a picture of a garden is drawn from.
 *
 * @param seed of what chance decides, the same for a person for ever
 * @param revision how often something has happened to the garden; the same number, the same garden
 * @param elements what stands, in the order in which it came
 * @param strokes of the rake, oldest first
 * @param zone where the person's hours are
 */
public record GardenScene(
        long seed,
        long revision,
        List<PlacedElement> elements,
        List<SandStroke> strokes,
        Hemisphere hemisphere,
        ZoneId zone) {}
