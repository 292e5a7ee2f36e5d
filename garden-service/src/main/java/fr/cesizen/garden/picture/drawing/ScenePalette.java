package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.PictureScene;
import fr.cesizen.garden.picture.Theme;
import fr.cesizen.garden.picture.colour.LeafTones;
import fr.cesizen.garden.picture.colour.Tint;

/** The colours of one picture: every material in the light of the hour, paler in the distance. */
final class ScenePalette {

    private static final double HAZE_OF_ALL = 0.05;
    private static final double HAZE_FAR = 0.2;

    final Light light;
    final Season season;
    final boolean dark;

    ScenePalette(PictureScene scene) {
        this.light = Light.of(scene.part(), scene.theme());
        this.season = scene.season();
        this.dark = scene.theme() == Theme.DARK;
    }

    /** A material close by. */
    Tint near(int rgb) {
        return near(Tint.of(rgb));
    }

    Tint near(Tint material) {
        return material.under(light.filter(), light.exposure()).mix(light.skyLow(), HAZE_OF_ALL);
    }

    /** A material at a place on the ground. */
    Tint at(double y, int rgb) {
        return at(y, Tint.of(rgb));
    }

    Tint at(double y, Tint material) {
        double distance = Math.min(1, Math.max(0, 1 - y / Point.DEPTH));
        return near(material).mix(light.skyLow(), HAZE_FAR * distance * distance);
    }

    /** A material beyond the garden. */
    Tint far(int rgb, double haze) {
        return near(rgb).mix(light.skyLow(), haze);
    }

    LeafTones leaves(Species species, double y) {
        var tones = LeafTones.of(species, season);
        return new LeafTones(at(y, tones.dark()), at(y, tones.middle()), at(y, tones.light()), tones.bare());
    }

    Tint sand() {
        return near(season == Season.WINTER ? 0xEFEAE2 : 0xEFE7D8);
    }

    /** The shadow in a furrow, and of what stands on the sand. */
    Tint shade() {
        return near(0x7A6C58).mix(light.skyTop(), dark ? 0.35 : 0.2);
    }

    boolean snows() {
        return season == Season.WINTER;
    }

    Tint snow(double y) {
        return at(y, 0xFCFCFA);
    }

    /** +1 when light comes from the right, so that the left side lies in shadow; -1 otherwise. */
    int lightSide() {
        return light.shadow() < 0 ? 1 : -1;
    }
}
