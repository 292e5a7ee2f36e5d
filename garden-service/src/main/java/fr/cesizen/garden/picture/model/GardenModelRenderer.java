package fr.cesizen.garden.picture.model;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.PictureScene;
import fr.cesizen.garden.picture.colour.LeafTones;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.garden.picture.sand.IslandFactory;
import fr.cesizen.garden.picture.sand.RakeFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Models a garden in space as binary glTF 2.0, for immersive viewers: 20 by 12 metres, Y up, the viewer's feet towards +Z. A
 * pure function of the scene.
 */
public final class GardenModelRenderer {

    /** Metres of one unit of the garden. */
    static final double METRES = 0.02;

    private static final Tint SAND = Tint.of(0xE9E0CF);
    private static final Tint FURROW = Tint.of(0xB9AA8E);
    private static final double WALL = 1.8;

    /** The document with all its data. */
    public static byte[] glb(PictureScene scene) {
        var model = new ModelBuilder();
        ground(model, scene);
        var elements = new ElementModelFactory(model, scene.season());
        scene.elements().forEach(elements::add);
        return model.binary();
    }

    static double x(double x) {
        return (x - Point.WIDTH / 2.0) * METRES;
    }

    static double z(double y) {
        return (y - Point.DEPTH / 2.0) * METRES;
    }

    private static void ground(ModelBuilder model, PictureScene scene) {
        double width = Point.WIDTH * METRES;
        double depth = Point.DEPTH * METRES;
        var ground = model.group("ground", 0, 0, 0);
        model.add(ground, Solid.BLOCK, SAND, 0, -0.1, 0, width, 0.1, depth);
        var moss = LeafTones.of(Species.MOSS, scene.season()).middle();
        model.add(
                ground,
                Solid.BLOCK,
                moss,
                0,
                0,
                (RakeFlow.BANK * METRES - depth) / 2,
                width,
                0.04,
                RakeFlow.BANK * METRES);
        var wall = model.group("wall", 0, -depth / 2 - 0.2, 0);
        model.add(wall, Solid.BLOCK, Tint.of(0xCDB68F), 0, 0, 0, width, WALL, 0.4);
        model.add(wall, Solid.BLOCK, Tint.of(0x5A6064), 0, WALL, 0, width, 0.16, 0.9);
        var lines = new ArrayList<float[]>();
        new RakeFlow(IslandFactory.islands(scene.elements())).lines().forEach(line -> lines.add(inside(line)));
        scene.strokes().forEach(stroke -> lines.add(inside(stroke.points())));
        model.addLines("rake", lines, FURROW, 0.005f);
    }

    /** What of a line lies in the garden, every second point of it. */
    private static float[] inside(List<Point> line) {
        var kept = new ArrayList<Point>();
        for (int i = 0; i < line.size(); i += 2) {
            var point = line.get(i);
            if (point.x() >= 0 && point.x() <= Point.WIDTH) {
                kept.add(point);
            }
        }
        var flat = new float[kept.size() < 2 ? 0 : kept.size() * 2];
        for (int i = 0; i < flat.length / 2; i++) {
            flat[2 * i] = (float) x(kept.get(i).x());
            flat[2 * i + 1] = (float) z(kept.get(i).y());
        }
        return flat;
    }

    /** A name for a node that tells what it is. */
    static String name(PlacedElement element) {
        return element.species().name().toLowerCase(Locale.ROOT) + " " + element.id();
    }

    private GardenModelRenderer() {}
}
