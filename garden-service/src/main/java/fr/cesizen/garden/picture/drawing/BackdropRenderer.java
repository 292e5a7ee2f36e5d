package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Season;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.SplittableRandom;

/** Draws what lies behind the wall and is only borrowed: the sky, sun or moon, hills in the mist, a grove. */
final class BackdropRenderer {

    private final ScenePalette palette;

    BackdropRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, SplittableRandom random) {
        svg.empty("rect", "width", GroundProjection.WIDTH, "height", GroundProjection.BACK, "fill", "url(#sky)");
        disc(svg);
        hill(svg, random, 196, 34, "far");
        hill(svg, random, 222, 27, "mid");
        hill(svg, random, 244, 18, "close");
        grove(svg, random);
    }

    private void disc(SvgBuilder svg) {
        var light = palette.light;
        svg.empty("circle", "cx", light.discX(), "cy", light.discY(), "r", 130, "fill", "url(#halo)");
        svg.empty(
                "circle",
                "cx",
                light.discX(),
                "cy",
                light.discY(),
                "r",
                light.discSize(),
                "fill",
                light.disc().hex());
    }

    private static void hill(SvgBuilder svg, SplittableRandom random, double level, double swing, String tint) {
        double one = random.nextDouble(6);
        double two = random.nextDouble(6);
        double three = random.nextDouble(6);
        var path = new PathData().move(0, GroundProjection.BACK);
        for (int x = 0; x <= GroundProjection.WIDTH; x += 12) {
            double t = x / (double) GroundProjection.WIDTH;
            path.line(
                    x,
                    level
                            - swing * Math.sin(1.6 * Math.PI * t + one)
                            - swing * 0.5 * Math.sin(4.3 * Math.PI * t + two)
                            - swing * 0.13 * Math.sin(13 * Math.PI * t + three));
        }
        svg.empty(
                "path",
                "d",
                path.line(GroundProjection.WIDTH, GroundProjection.BACK).close(),
                "fill",
                "url(#hill-" + tint + ")");
    }

    /** Tree tops over the wall, higher at the sides than in the middle. */
    private void grove(SvgBuilder svg, SplittableRandom random) {
        for (int row = 0; row < 2; row++) {
            var path = new PathData().move(-20, GroundProjection.BACK);
            double x = -20;
            double y = 225;
            path.line(x, y);
            while (x < GroundProjection.WIDTH + 20) {
                double width = random.nextDouble(20, 46);
                double side = Math.abs(x / GroundProjection.WIDTH - 0.5) * 2;
                double next = 262 - 46 * Math.pow(side, 1.7) + row * 12 - random.nextDouble(0, 13);
                path.quad(x + width / 2, Math.min(y, next) - random.nextDouble(14, 22), x + width, next);
                x += width;
                y = next;
            }
            int rgb = tone(row);
            svg.empty(
                    "path",
                    "d",
                    path.line(x, GroundProjection.BACK).close(),
                    "fill",
                    palette.far(rgb, 0.5 - 0.2 * row).hex());
        }
    }

    private int tone(int row) {
        if (palette.season == Season.AUTUMN) {
            return row == 0 ? 0x9A8058 : 0x6F7050;
        }
        if (palette.season == Season.WINTER) {
            return row == 0 ? 0x8C979A : 0x66757A;
        }
        return row == 0 ? 0x6F9379 : 0x547A62;
    }
}
