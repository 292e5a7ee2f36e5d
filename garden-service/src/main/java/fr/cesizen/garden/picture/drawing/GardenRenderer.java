package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.GrowthTimeline;
import fr.cesizen.garden.picture.PictureScene;
import fr.cesizen.garden.picture.SceneDescription;
import fr.cesizen.garden.picture.sand.Island;
import fr.cesizen.garden.picture.sand.IslandFactory;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws a garden as SVG, from the sky behind it to what stands in front. A pure function of the scene. */
public final class GardenRenderer {

    private static final String STYLE = "@media (prefers-reduced-motion:no-preference){"
            + ".a{animation:a 1.6s cubic-bezier(.37,0,.63,1) both}@keyframes a{from{opacity:0}}}";

    private final PictureScene scene;
    private final ScenePalette palette;

    private final @Nullable GrowthTimeline timeline;

    private GardenRenderer(PictureScene scene, @Nullable GrowthTimeline timeline) {
        this.scene = scene;
        this.timeline = timeline;
        this.palette = new ScenePalette(scene);
    }

    /** The picture as an SVG document with title and description. */
    public static String svg(PictureScene scene) {
        return new GardenRenderer(scene, null).draw();
    }

    /**
     * The same picture, in which everything appears one after the other, once. Who prefers less motion, or whose viewer
     * knows no style sheets, sees it whole.
     */
    public static String timeLapse(PictureScene scene, GrowthTimeline timeline) {
        return new GardenRenderer(scene, timeline).draw();
    }

    private String draw() {
        var description = new SceneDescription(scene);
        var svg = new SvgBuilder()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + GroundProjection.WIDTH + " " + GroundProjection.HEIGHT,
                        "role",
                        "img",
                        "lang",
                        description.language(),
                        "aria-labelledby",
                        "title desc")
                .text("title", description.title(), "id", "title")
                .text("desc", description.text(), "id", "desc");
        if (timeline != null) {
            svg.text("style", STYLE);
        }
        new Gradients(palette).define(svg);
        var drawing = new ElementRenderer(palette);
        drawing.define(svg, scene.elements(), random(3));
        new BackdropRenderer(palette).draw(svg, random(1));
        new WallRenderer(palette).draw(svg);
        var islands = IslandFactory.islands(scene.elements());
        new SandRenderer(palette).draw(svg, islands, scene.strokes());
        new WallRenderer(palette).bank(svg, random(2));
        ground(svg, islands);
        sorted().forEach(element -> appear(svg, element, () -> drawing.draw(svg, element, random(element))));
        return svg.close("svg").toString();
    }

    private void ground(SvgBuilder svg, List<Island> islands) {
        var moss = new MossCoverRenderer(palette);
        for (var island : islands) {
            var first = island.members().get(0);
            appear(svg, first, () -> moss.draw(svg, island, random(first.id().getLeastSignificantBits())));
        }
        var shadows = new ShadowRenderer(palette);
        var litter = new LitterRenderer(palette);
        var lanterns = new LanternRenderer(palette);
        for (var element : sorted()) {
            appear(svg, element, () -> {
                shadows.draw(svg, element);
                litter.draw(svg, element, random(element));
                if (element.species() == Species.LANTERN) {
                    lanterns.pool(svg, element);
                }
            });
        }
    }

    /** In a time-lapse, what is drawn appears when the element came. */
    private void appear(SvgBuilder svg, PlacedElement element, Runnable drawing) {
        if (timeline == null) {
            drawing.run();
            return;
        }
        svg.open(
                "g",
                "class",
                "a",
                "style",
                "animation-delay:" + SvgBuilder.number(timeline.second(element.id())) + "s");
        drawing.run();
        svg.close("g");
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
