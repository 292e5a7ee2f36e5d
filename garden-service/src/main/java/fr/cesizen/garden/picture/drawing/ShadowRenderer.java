package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.platform.svg.SvgBuilder;

/** Draws the shadows that things throw on the sand, longer when the sun is low. */
final class ShadowRenderer {

    private final ScenePalette palette;

    ShadowRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, PlacedElement element) {
        double height = height(element.species());
        if (height == 0) {
            return;
        }
        double y = element.at().y();
        double unit = GroundProjection.unit(y);
        double radius = Footprint.radius(element) * unit * (element.species() == Species.LANTERN ? 0.9 : 1);
        double reach = palette.light.shadow() * height * radius;
        double flat = GroundProjection.flatness(y) * 0.72;
        double x = GroundProjection.x(element.at().x(), y);
        double foot = GroundProjection.y(y) + radius * 0.06;
        double along = Math.abs(reach);
        double side = Math.signum(reach);
        var path = new PathData()
                .move(x, foot - radius * flat)
                .quad(
                        x + side * (radius + along * 1.1),
                        foot - radius * flat * 0.7,
                        x + side * (radius * 0.7 + along),
                        foot + radius * flat * 0.3)
                .quad(x + side * along * 0.7, foot + radius * flat * 1.15, x, foot + radius * flat)
                .quad(x - side * radius * 1.25, foot + radius * flat * 0.6, x, foot - radius * flat)
                .close();
        svg.empty(
                "path",
                "d",
                path,
                "fill",
                palette.near(0x4A4438).mix(palette.light.skyTop(), 0.4).hex(),
                "opacity",
                palette.dark ? 0.42 : 0.26);
    }

    private static double height(Species species) {
        return switch (species) {
            case STONE -> 0.7;
            case LANTERN -> 1.9;
            case BAMBOO -> 1.1;
            case PINE, MAPLE, CHERRY -> 1.5;
            case BRIDGE -> 0.35;
            case MOSS, POND -> 0;
        };
    }
}
