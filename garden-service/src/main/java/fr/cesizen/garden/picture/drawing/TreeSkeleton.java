package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A tree without its leaves: what is thick as outlines that taper, what is thin as strokes by their width, which are a third
 * as long to write and look the same.
 *
 * @param unit pixels of one unit at the size of the tree
 * @param tips where leaves grow
 */
record TreeSkeleton(double unit, PathData outlines, SortedMap<Double, PathData> strokes, List<Tip> tips) {

    /** Limbs thinner than this, in units, are strokes. */
    private static final double THIN = 3.5;

    /** The mean width of a limb, of that at its foot. */
    private static final double MEAN = 0.81;

    /** The end of a limb. */
    record Tip(double x, double y, double size) {}

    /** A limb from its foot; the width is that of the foot. */
    record Limb(double x, double y, double angle, double length, double width) {}

    TreeSkeleton(double unit) {
        this(unit, new PathData(), new TreeMap<>(), new ArrayList<>());
    }

    void limb(Limb limb, boolean last, double bend) {
        double x = limb.x();
        double y = limb.y();
        double endX = x + Math.cos(limb.angle()) * limb.length();
        double endY = y + Math.sin(limb.angle()) * limb.length();
        double midX = x + Math.cos(limb.angle() + bend) * limb.length() * 0.55;
        double midY = y + Math.sin(limb.angle() + bend) * limb.length() * 0.55;
        if (limb.width() < THIN * unit) {
            strokes.computeIfAbsent(limb.width() * MEAN, any -> new PathData())
                    .move(x, y)
                    .quad(midX, midY, endX, endY);
            return;
        }
        double nx = -Math.sin(limb.angle()) * limb.width() / 2;
        double ny = Math.cos(limb.angle()) * limb.width() / 2;
        double thin = last ? 0.15 : 0.62;
        outlines.move(x - nx, y - ny)
                .quad(midX - nx * 0.75, midY - ny * 0.75, endX - nx * thin, endY - ny * thin)
                .line(endX + nx * thin, endY + ny * thin)
                .quad(midX + nx * 0.75, midY + ny * 0.75, x + nx, y + ny)
                .close();
    }

    void draw(SvgBuilder svg, Tint bark) {
        strokes.forEach((width, path) -> svg.empty(
                "path",
                "d",
                path,
                "stroke",
                bark.hex(),
                "stroke-width",
                width,
                "stroke-linecap",
                "round",
                "fill",
                "none"));
        svg.empty("path", "d", outlines, "fill", bark.hex());
    }
}
