package fr.cesizen.garden.picture.sand;

import fr.cesizen.garden.layout.PlacedElement;

/** How much ground an element covers in a picture. */
public final class Footprint {

    /** The radius in the garden's units. */
    public static double radius(PlacedElement element) {
        int stage = element.stage();
        return switch (element.species()) {
            case STONE -> 14 + 3.5 * stage;
            case LANTERN -> 12 + 1.5 * stage;
            case BRIDGE -> 48 + 3 * stage;
            case POND -> 62 + 7 * stage;
            case MOSS -> 18 + 4 * stage;
            case BAMBOO -> 14 + 3 * stage;
            case PINE, MAPLE, CHERRY -> 18 + 4 * stage;
        };
    }

    private Footprint() {}
}
