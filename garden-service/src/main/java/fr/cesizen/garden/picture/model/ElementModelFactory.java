package fr.cesizen.garden.picture.model;

import de.javagl.jgltf.model.impl.DefaultNodeModel;
import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.colour.LeafTones;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.garden.picture.sand.Footprint;
import java.util.SplittableRandom;

/** Models what stands in a garden, from a few solids each. */
final class ElementModelFactory {

    private static final Tint STONE = Tint.of(0x7C7D77);
    private static final Tint GRANITE = Tint.of(0x8A8D87);
    private static final Tint FLAME = Tint.of(0xFFC766);
    private static final Tint BARK = Tint.of(0x5F5045);
    private static final Tint WOOD = Tint.of(0x8A6A50);

    private final ModelBuilder model;
    private final Season season;

    ElementModelFactory(ModelBuilder model, Season season) {
        this.model = model;
        this.season = season;
    }

    void add(PlacedElement element) {
        var group = model.group(
                GardenModelRenderer.name(element),
                GardenModelRenderer.x(element.at().x()),
                GardenModelRenderer.z(element.at().y()),
                element.rotation());
        double radius = Footprint.radius(element) * GardenModelRenderer.METRES;
        double size = 0.6 + 0.1 * element.stage();
        var random = new SplittableRandom(element.id().getLeastSignificantBits());
        switch (element.species()) {
            case STONE ->
                model.add(
                        group, Solid.ROCK, STONE, 0, 0, 0, radius, radius * random.nextDouble(0.7, 1.3), radius * 0.9);
            case LANTERN -> lantern(group, size);
            case BRIDGE -> bridge(group, radius);
            case POND -> pond(group, radius);
            case MOSS -> model.add(group, Solid.CUSHION, leaves(Species.MOSS), 0, 0, 0, radius, radius * 0.3, radius);
            case BAMBOO -> bamboo(group, element.stage(), radius, random);
            case PINE -> pine(group, size, random);
            case MAPLE, CHERRY -> tree(group, element.species(), size, random);
        }
    }

    private Tint leaves(Species species) {
        return LeafTones.of(species, season).middle();
    }

    private void lantern(DefaultNodeModel group, double size) {
        model.add(group, Solid.BLOCK, GRANITE, 0, 0, 0, 0.5 * size, 0.12 * size, 0.5 * size);
        model.add(group, Solid.POST, GRANITE, 0, 0.12 * size, 0, 0.13 * size, 0.75 * size, 0.13 * size);
        model.add(group, Solid.BLOCK, GRANITE, 0, 0.87 * size, 0, 0.46 * size, 0.1 * size, 0.46 * size);
        model.add(group, Solid.BLOCK, FLAME, 0, 0.97 * size, 0, 0.3 * size, 0.3 * size, 0.3 * size);
        model.add(group, Solid.ROOF, STONE, 0, 1.27 * size, 0, 0.46 * size, 0.3 * size, 0.46 * size);
    }

    private void pond(DefaultNodeModel group, double radius) {
        model.add(group, Solid.SHEET, STONE, 0, 0, 0, radius, 0.03, radius);
        var water = Tint.of(season == Season.WINTER ? 0xD3DFE2 : 0x6F9596);
        model.add(group, Solid.SHEET, water, 0, 0.02, 0, radius * 0.9, 0.02, radius * 0.9);
    }

    private void bridge(DefaultNodeModel group, double radius) {
        int planks = 11;
        for (int i = 0; i < planks; i++) {
            double along = 2.0 * i / (planks - 1) - 1;
            double height = 0.06 + radius * 0.3 * (1 - along * along);
            model.add(group, Solid.BLOCK, WOOD, along * radius, height, 0, 2.1 * radius / planks, 0.06, 0.68);
            for (int side = -1; side <= 1; side += 2) {
                if (i % 2 == 0) {
                    model.add(group, Solid.POST, BARK, along * radius, height, side * 0.32, 0.03, 0.36, 0.03);
                }
                model.add(
                        group,
                        Solid.BLOCK,
                        BARK,
                        along * radius,
                        height + 0.34,
                        side * 0.32,
                        2.1 * radius / planks,
                        0.05,
                        0.05);
            }
        }
    }

    private void bamboo(DefaultNodeModel group, int stage, double radius, SplittableRandom random) {
        var tones = LeafTones.of(Species.BAMBOO, season);
        for (int i = 0; i < 3 + stage; i++) {
            double x = random.nextDouble(-0.8, 0.8) * radius;
            double z = random.nextDouble(-0.8, 0.8) * radius;
            double height = (2 + 0.5 * stage) * random.nextDouble(0.75, 1.05);
            model.add(group, Solid.POST, tones.middle(), x, 0, z, 0.035, height, 0.035);
            model.add(group, Solid.BALL, tones.dark(), x, height * 0.85, z, 0.26, height * 0.2, 0.26);
        }
    }

    private void pine(DefaultNodeModel group, double size, SplittableRandom random) {
        model.add(group, Solid.POST, BARK, 0, 0, 0, 0.14 * size, 2.5 * size, 0.14 * size);
        for (int i = 0; i < 4; i++) {
            double height = (1.1 + 0.5 * i) * size;
            double angle = 2.4 * i + random.nextDouble(0.6);
            double reach = (i == 3 ? 0 : 0.75 - 0.12 * i) * size;
            double width = (0.95 - 0.14 * i) * size;
            model.add(
                    group,
                    Solid.CUSHION,
                    leaves(Species.PINE),
                    Math.cos(angle) * reach,
                    height,
                    Math.sin(angle) * reach,
                    width,
                    width * 0.4,
                    width);
        }
    }

    private void tree(DefaultNodeModel group, Species species, double size, SplittableRandom random) {
        model.add(group, Solid.POST, BARK, 0, 0, 0, 0.14 * size, 1.9 * size, 0.14 * size);
        var tones = LeafTones.of(species, season);
        for (int i = 0; i < 7; i++) {
            double angle = 2 * Math.PI * i / 6;
            double reach = i == 6 ? 0 : random.nextDouble(0.6, 0.85) * size;
            double height = (i == 6 ? 2.3 : random.nextDouble(1.6, 2.1)) * size;
            double width = (tones.bare() ? 0.1 : 0.62) * size;
            model.add(
                    group,
                    Solid.BALL,
                    i % 2 == 0 ? tones.middle() : tones.dark(),
                    Math.cos(angle) * reach,
                    height,
                    Math.sin(angle) * reach,
                    width,
                    width * 0.62,
                    width);
        }
    }
}
