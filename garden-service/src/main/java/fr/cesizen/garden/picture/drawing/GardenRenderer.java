package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.GardenScene;
import fr.cesizen.garden.picture.SceneDescription;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Draws a garden as SVG, from the sky behind it to what stands in front. A pure function of the scene. */
public final class GardenRenderer {

    private final GardenScene scene;
    private final ScenePalette palette;

    private GardenRenderer(GardenScene scene) {
        this.scene = scene;
        this.palette = new ScenePalette(scene);
    }

    /** The picture as an SVG document with title and description. */
    public static String svg(GardenScene scene) {
        return new GardenRenderer(scene).draw();
    }

    private String draw() {
        var description = new SceneDescription(scene);
        var svg = new SvgBuilder()
                .open(
                        "svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                        "0 0 " + GroundView.WIDTH + " " + GroundView.HEIGHT, "role", "img", "lang",
                        description.language(), "aria-labelledby", "title desc")
                .text("title", description.title(), "id", "title")
                .text("desc", description.text(), "id", "desc");
        new Gradients(palette).define(svg);
        var drawing = new ElementRenderer(palette);
        drawing.define(svg, scene.elements(), random(3));
        new BackdropRenderer(palette).draw(svg, random(1));
        new WallRenderer(palette).draw(svg);
        var islands = IslandFactory.islands(scene.elements());
        new SandRenderer(palette).draw(svg, islands, scene.strokes());
        new WallRenderer(palette).bank(svg, random(2));
        ground(svg, islands);
        sorted().forEach(element -> drawing.draw(svg, element, random(element)));
        return svg.close("svg").toString();
    }

    private void ground(SvgBuilder svg, List<Island> islands) {
        var moss = new MossRenderer(palette);
        islands.forEach(island ->
                moss.cover(svg, island, random(island.members().get(0).id().getLeastSignificantBits())));
        var shadows = new ShadowRenderer(palette);
        var litter = new LitterRenderer(palette);
        var lanterns = new LanternRenderer(palette);
        for (var element : sorted()) {
            shadows.draw(svg, element);
            litter.draw(svg, element, random(element));
            if (element.species() == Species.LANTERN) {
                lanterns.pool(svg, element);
            }
        }
    }

    /** From the wall to the viewer; water and moss lie under what stands on them. */
    private List<PlacedElement> sorted() {
        return scene.elements().stream()
                .sorted(Comparator.comparing(ElementRenderer::layer)
                        .thenComparing(element -> element.at().y())
                        .thenComparing(PlacedElement::id))
                .toList();
    }

    private SplittableRandom random(PlacedElement element) {
        return random(element.id().getMostSignificantBits() ^ element.id().getLeastSignificantBits());
    }

    private SplittableRandom random(long part) {
        return new SplittableRandom(scene.seed() * 31 + part);
    }
}
