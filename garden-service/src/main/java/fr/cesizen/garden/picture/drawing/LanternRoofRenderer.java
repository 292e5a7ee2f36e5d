package fr.cesizen.garden.picture.drawing;

import fr.cesizen.platform.svg.SvgBuilder;

/** Draws the roof of a stone lantern and the jewel on it. */
final class LanternRoofRenderer {

    private final ScenePalette palette;

    LanternRoofRenderer(ScenePalette palette) {
        this.palette = palette;
    }

    void draw(SvgBuilder svg, double x, double bottom, double u, double wide, double depth) {
        double half = 25 * wide * u;
        double rise = 14 * u;
        var path = new PathData()
                .move(x - half, bottom - 1.5 * u)
                .quad(x - half * 0.45, bottom - 4.5 * u, x - half * 0.2, bottom - rise)
                .line(x + half * 0.2, bottom - rise)
                .quad(x + half * 0.45, bottom - 4.5 * u, x + half, bottom - 1.5 * u)
                .quad(x + half * 0.5, bottom + 2.6 * u, x, bottom + 2.2 * u)
                .quad(x - half * 0.5, bottom + 2.6 * u, x - half, bottom - 1.5 * u)
                .close();
        svg.empty("path", "d", path, "fill", palette.at(depth, 0x5F635F).hex());
        int side = palette.lightSide();
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x + side * half * 0.9, bottom - 2 * u)
                        .quad(x + side * half * 0.42, bottom - 4.5 * u, x + side * half * 0.17, bottom - rise)
                        .line(x - side * half * 0.08, bottom - rise)
                        .quad(x + side * half * 0.16, bottom - 4 * u, x + side * half * 0.5, bottom - 0.2 * u)
                        .close(),
                "fill",
                palette.at(depth, 0x92968F).hex(),
                "opacity",
                0.75);
        if (palette.snows()) {
            svg.empty(
                    "path",
                    "d",
                    new PathData()
                            .move(x - half * 0.92, bottom - 2.6 * u)
                            .quad(x - half * 0.4, bottom - 7 * u, x, bottom - rise - 3.5 * u)
                            .quad(x + half * 0.4, bottom - 7 * u, x + half * 0.92, bottom - 2.6 * u)
                            .quad(x, bottom - 7 * u, x - half * 0.92, bottom - 2.6 * u)
                            .close(),
                    "fill",
                    palette.snow(depth).hex());
        }
    }

    void jewel(SvgBuilder svg, double x, double y, double u, double depth) {
        svg.empty(
                "path",
                "d",
                new PathData()
                        .move(x - 3.4 * u, y)
                        .quad(x - 5.6 * u, y - 6 * u, x, y - 10 * u)
                        .quad(x + 5.6 * u, y - 6 * u, x + 3.4 * u, y)
                        .close(),
                "fill",
                palette.at(depth, 0x6A6E69).hex());
    }
}
