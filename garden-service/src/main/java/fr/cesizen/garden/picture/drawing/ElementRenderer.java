package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;

/** Draws whatever stands in a garden. */
final class ElementRenderer {

    private final StoneRenderer stones;
    private final LanternRenderer lanterns;
    private final BridgeRenderer bridges;
    private final PondRenderer ponds;
    private final MossRenderer moss;
    private final BambooRenderer bamboo;
    private final PineRenderer pines;
    private final PineCushionRenderer cushions;
    private final BroadleafRenderer trees;

    ElementRenderer(ScenePalette palette) {
        this.stones = new StoneRenderer(palette);
        this.lanterns = new LanternRenderer(palette);
        this.bridges = new BridgeRenderer(palette);
        this.ponds = new PondRenderer(palette);
        this.moss = new MossRenderer(palette);
        this.bamboo = new BambooRenderer(palette);
        this.pines = new PineRenderer(palette);
        this.cushions = new PineCushionRenderer(palette);
        this.trees = new BroadleafRenderer(palette);
    }

    /** Defines the shapes that the drawings of these elements use. */
    void define(SvgBuilder svg, List<PlacedElement> elements, SplittableRandom random) {
        var species = EnumSet.noneOf(Species.class);
        elements.forEach(element -> species.add(element.species()));
        for (var one : species) {
            switch (one) {
                case MAPLE, CHERRY -> trees.define(svg, one, random);
                case PINE -> cushions.define(svg, random);
                case BAMBOO -> BambooRenderer.define(svg, random);
                default -> {
                    // drawn anew each time
                }
            }
        }
        if (species.contains(Species.MOSS) || species.contains(Species.STONE)) {
            moss.define(svg, random);
        }
    }

    /** 0 for what lies on the ground, 1 for what stands. */
    static int layer(PlacedElement element) {
        return switch (element.species()) {
            case POND -> 0;
            default -> 1;
        };
    }

    void draw(SvgBuilder svg, PlacedElement element, SplittableRandom random) {
        switch (element.species()) {
            case STONE -> {
                stones.draw(svg, element, random);
                moss.tufts(svg, element, random);
            }
            case LANTERN -> lanterns.draw(svg, element, random);
            case BRIDGE -> bridges.draw(svg, element);
            case POND -> ponds.draw(svg, element, random);
            case MOSS -> moss.draw(svg, element, random);
            case BAMBOO -> bamboo.draw(svg, element, random);
            case PINE -> pines.draw(svg, element, random);
            case MAPLE, CHERRY -> trees.draw(svg, element, random);
        }
    }
}
