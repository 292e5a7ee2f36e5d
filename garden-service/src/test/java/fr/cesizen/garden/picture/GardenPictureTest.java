package fr.cesizen.garden.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.layout.Species;
import fr.cesizen.garden.picture.drawing.GardenRenderer;
import fr.cesizen.garden.picture.model.GardenModelRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of three gardens; they are written to {@code target/pictures}, to be looked at. */
class GardenPictureTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int LARGEST_GZIPPED = 60 * 1024;

    static Stream<Arguments> gardens() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(
                        Arguments.of("new-" + theme, SampleGardens.fresh(part(theme, Daylight.DAWN), theme)),
                        Arguments.of("month-" + theme, SampleGardens.month(part(theme, Daylight.DAY), theme)),
                        Arguments.of(
                                "year-" + theme,
                                SampleGardens.year(Season.AUTUMN, part(theme, Daylight.DUSK), theme))));
    }

    private static Daylight part(Theme theme, Daylight light) {
        return theme == Theme.DARK ? Daylight.NIGHT : light;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gardens")
    void drawsAGarden(String name, PictureScene scene) throws Exception {
        var svg = GardenRenderer.svg(scene);
        var document = parse(svg);
        var png = PngRenderer.png(svg);
        var image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(text(document, "title")).startsWith("Jardin sec, ");
        assertThat(text(document, "desc")).contains("pierre", "sable ratissé");
        assertThat(svg).doesNotContain("NaN", "Infinity", "script").isEqualTo(GardenRenderer.svg(scene));
        assertThat(gzipped(svg)).isLessThan(LARGEST_GZIPPED);
        assertThat(image.getWidth()).isEqualTo(PngRenderer.WIDTH);
        assertThat(image.getHeight()).isEqualTo(PngRenderer.HEIGHT);
        assertThat(image.getRGB(5, 5)).isNotEqualTo(image.getRGB(5, PngRenderer.HEIGHT - 5));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"), png);
        Files.writeString(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".svg"), svg);
    }

    static Stream<PictureScene> years() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.concat(
                        Stream.of(Season.values()).map(season -> SampleGardens.year(season, Daylight.DAY, theme)),
                        Stream.of(Daylight.values())
                                .filter(part -> part != Daylight.DAY)
                                .map(part -> SampleGardens.year(Season.AUTUMN, part, theme))));
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearStaysUnderSixtyKilobytesInEveryLight(PictureScene scene) throws Exception {
        assertThat(gzipped(GardenRenderer.svg(scene)))
                .as("%s %s %s", scene.season(), scene.part(), scene.theme())
                .isLessThan(LARGEST_GZIPPED);
    }

    @Test
    void everySeasonAndHourLooksDifferent() {
        var seasons = Stream.of(Season.values()).map(season -> SampleGardens.year(season, Daylight.DAY, Theme.LIGHT));
        var hours = Stream.of(Daylight.values())
                .flatMap(part -> Stream.of(Theme.values()).map(theme -> SampleGardens.month(part, theme)));

        assertThat(Stream.concat(seasons, hours).map(GardenRenderer::svg))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @Test
    void describesWhatItShowsInBothLanguages() {
        var scene = SampleGardens.month(Daylight.DUSK, Theme.LIGHT);
        var english = new PictureScene(
                scene.seed(),
                scene.elements(),
                scene.strokes(),
                scene.season(),
                scene.part(),
                scene.theme(),
                Locale.ENGLISH);

        assertThat(new SceneDescription(scene).title()).isEqualTo("Jardin sec, printemps, au crépuscule");
        assertThat(new SceneDescription(scene).text())
                .isEqualTo(
                        "Quatre pierres, une lanterne, deux coussins de mousse, trois bambous, un pin et un érable sur du"
                                + " sable ratissé, devant un mur de terre.");
        assertThat(new SceneDescription(english).text()).startsWith("Four stones, one lantern, two cushions of moss");
    }

    @Test
    void timeLapseShowsEverythingInTheOrderOfItsDays() throws Exception {
        var scene = SampleGardens.fresh(Daylight.DAY, Theme.LIGHT);
        var stone = scene.elements().get(0).id();
        var timeline = GrowthTimeline.of(Map.of(
                stone,
                LocalDate.parse("2026-03-11"),
                new UUID(0, 1),
                LocalDate.parse("2026-03-01"),
                new UUID(0, 2),
                LocalDate.parse("2026-03-21")));

        var svg = GardenRenderer.timeLapse(scene, timeline);

        assertThat(parse(svg).getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(svg).contains("prefers-reduced-motion:no-preference", "animation-delay:6.3s");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gardens")
    void modelsAGardenAsBinaryGltf(String name, PictureScene scene) throws Exception {
        var glb = GardenModelRenderer.glb(scene);
        var buffer = ByteBuffer.wrap(glb).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(buffer.getInt()).isEqualTo(0x46546C67);
        assertThat(buffer.getInt()).isEqualTo(2);
        assertThat(buffer.getInt()).isEqualTo(glb.length);
        var json = new byte[buffer.getInt()];
        assertThat(buffer.getInt()).isEqualTo(0x4E4F534A);
        buffer.get(json);
        var document = JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
        assertThat(document.path("asset").path("version").asString()).isEqualTo("2.0");
        assertThat(document.path("nodes").findValuesAsString("name"))
                .contains(
                        "ground",
                        "rake",
                        "stone "
                                + scene.elements().stream()
                                        .filter(element -> element.species() == Species.STONE)
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".glb"), glb);
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static int gzipped(String svg) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(svg.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
