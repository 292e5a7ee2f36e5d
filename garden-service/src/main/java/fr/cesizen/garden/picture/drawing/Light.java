package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.picture.Daylight;
import fr.cesizen.garden.picture.Theme;
import fr.cesizen.garden.picture.colour.Tint;

/**
 * The light of an hour: what it does to every colour, and where shadows fall.
 *
 * @param disc of the sun or the moon
 * @param filter what a white sheet would look like
 * @param exposure how bright, from 0 to 1
 * @param glow how much lanterns shine, from 0 to 1
 * @param shadow how far a shadow reaches to the right, in heights of what casts it; negative to the left
 * @param discX where the disc stands, in pixels from the left
 * @param discY and from the top
 */
record Light(
        Tint skyTop,
        Tint skyLow,
        Tint disc,
        Tint filter,
        double exposure,
        double glow,
        double shadow,
        double discX,
        double discY) {

    static Light of(Daylight part, Theme theme) {
        return theme == Theme.LIGHT ? bright(part) : dim(part);
    }

    private static Light bright(Daylight part) {
        return switch (part) {
            case DAWN -> light(0xBFCFD6, 0xF8DCC8, 0xF6B99A, 0xFFF3EA, 0.99, 0.35, 0.85, 262, 178);
            case DAY -> light(0xC3DBE2, 0xF7F1E3, 0xFFFBEF, 0xFFFDF8, 1.0, 0, 0.4, 905, 92);
            case DUSK -> light(0x9A97B5, 0xF6C598, 0xEE8A54, 0xFFE9D6, 0.92, 0.7, -0.9, 868, 190);
            case NIGHT -> light(0x4B5F82, 0xA5B3C4, 0xF6F1DC, 0xC3D1EA, 0.72, 1, -0.35, 846, 104);
        };
    }

    private static Light dim(Daylight part) {
        return switch (part) {
            case DAWN -> light(0x1D2536, 0x7A5B5C, 0xC98A78, 0xC3B8C2, 0.56, 0.6, 0.85, 262, 178);
            case DAY -> light(0x18242B, 0x43545A, 0x93A3A3, 0xB4C6C6, 0.56, 0.4, 0.4, 905, 92);
            case DUSK -> light(0x191C30, 0x8A4A3A, 0xCF6A42, 0xD2B0A2, 0.56, 0.9, -0.9, 868, 190);
            case NIGHT -> light(0x0A101A, 0x243649, 0xE9E2C6, 0xA3B9D8, 0.58, 1, -0.35, 846, 104);
        };
    }

    /** The radius of the disc in pixels: the sun at noon is small and pale. */
    double discSize() {
        return Math.abs(shadow) > 0.8 ? 36 : shadow > 0 ? 19 : 30;
    }

    private static Light light(
            int top, int low, int disc, int filter, double exposure, double glow, double shadow, double x, double y) {
        return new Light(Tint.of(top), Tint.of(low), Tint.of(disc), Tint.of(filter), exposure, glow, shadow, x, y);
    }
}
