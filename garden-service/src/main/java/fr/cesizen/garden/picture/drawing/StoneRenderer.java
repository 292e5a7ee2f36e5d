package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.picture.sand.Footprint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws stones: a rough outline with a side in the light and one in the shade, snow on top in winter. */
final class StoneRenderer {

    private final ScenePalette palette;

    StoneRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, PlacedElement stone, SplittableRandom random) {
        double y = stone.at().y();
        double radius = Footprint.radius(stone) * GroundProjection.unit(y) * 0.98;
        double x = GroundProjection.x(stone.at().x(), y);
        double foot = GroundProjection.y(y);
        double height = radius * random.nextDouble(0.72, 1.28);
        double turn = Math.toRadians(stone.rotation()) + random.nextDouble(6);
        double lean = random.nextDouble(-0.2, 0.2) * radius;
        var outline = StoneOutline.outline(x, foot, radius, height, turn, lean);
        int side = palette.lightSide();
        var body = palette.at(y, random.nextBoolean() ? 0x7C7D77 : 0x757A7C);
        svg.empty("path", "d", new PathData().smooth(outline), "fill", body.hex());
        svg.empty(
                "path",
                "d",
                StoneOutline.face(outline, x, foot, radius, height, lean, -side),
                "fill",
                palette.at(y, 0x575A58).hex(),
                "opacity",
                0.72);
        svg.empty(
                "path",
                "d",
                StoneOutline.top(outline, side),
                "fill",
                palette.at(y, 0xA9AAA0).hex(),
                "opacity",
                0.85);
        svg.empty(
                "path",
                "d",
                new PathData().smooth(StoneOutline.band(outline, side)),
                "fill",
                palette.at(y, 0xC6C6BA).hex(),
                "opacity",
                0.6);
        texture(svg, x, foot, radius, height, y, random);
        if (palette.snows()) {
            svg.empty(
                    "path",
                    "d",
                    StoneOutline.snow(outline, radius),
                    "fill",
                    palette.snow(y).hex());
        }
        svg.empty(
                "path",
                "d",
                new PathData().smooth(outline),
                "fill",
                "none",
                "stroke",
                palette.at(y, 0x3E403F).hex(),
                "stroke-opacity",
                0.5,
                "stroke-width",
                0.9);
    }

    private void texture(
            SvgBuilder svg, double x, double foot, double radius, double height, double y, SplittableRandom random) {
        var cracks = new PathData();
        for (int i = 0; i < 4; i++) {
            double cx = x + random.nextDouble(-0.55, 0.5) * radius;
            double cy = foot - random.nextDouble(0.05, 0.6) * height;
            cracks.move(cx, cy)
                    .line(cx + random.nextDouble(0.04, 0.12) * radius, cy + random.nextDouble(0.08, 0.2) * radius);
        }
        svg.empty(
                "path",
                "d",
                cracks,
                "stroke",
                palette.at(y, 0x4A4C4A).hex(),
                "stroke-width",
                0.9,
                "fill",
                "none",
                "stroke-opacity",
                0.55,
                "stroke-linecap",
                "round");
    }
}
