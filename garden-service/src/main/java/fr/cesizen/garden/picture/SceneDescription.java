package fr.cesizen.garden.picture;

import fr.cesizen.garden.layout.Species;
import fr.cesizen.platform.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;

/** What a picture shows, in words: for people who hear it read, made from its content. */
public final class SceneDescription {

    private static final LocalizedText EMPTY = new LocalizedText(
            "Du sable ratissé devant un mur de terre, et rien d’autre encore.",
            "Raked sand before an earthen wall, and nothing else yet.");

    private final PictureScene scene;

    public SceneDescription(PictureScene scene) {
        this.scene = scene;
    }

    /** The tag of the language, {@code fr} or {@code en}. */
    public String language() {
        return LocalizedText.language(scene.locale()).toLanguageTag();
    }

    /** As "Jardin sec, printemps, à l’aube". */
    public String title() {
        return words("Jardin sec, ", "Dry garden, ") + season() + ", " + hour();
    }

    /** As "Trois pierres, un bambou et deux lanternes sur du sable ratissé". */
    public String text() {
        var counts = new EnumMap<Species, Integer>(Species.class);
        scene.elements().forEach(element -> counts.merge(element.species(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return EMPTY.in(scene.locale()) + strokes();
        }
        var parts = new ArrayList<String>();
        counts.forEach((species, count) -> parts.add(CountedSpecies.text(species, count, scene.locale())));
        var listed = String.join(", ", parts.subList(0, parts.size() - 1));
        var last = parts.get(parts.size() - 1);
        var all = listed.isEmpty() ? last : listed + words(" et ", " and ") + last;
        return all.substring(0, 1).toUpperCase(Locale.ROOT)
                + all.substring(1)
                + words(" sur du sable ratissé, devant un mur de terre.", " on raked sand, before an earthen wall.")
                + strokes();
    }

    private String strokes() {
        int count = scene.strokes().size();
        if (count == 0) {
            return "";
        }
        return count == 1
                ? words(" Un trait de râteau tracé à la main.", " One stroke of the rake drawn by hand.")
                : words(
                        " " + count + " traits de râteau tracés à la main.",
                        " " + count + " strokes of the rake drawn by hand.");
    }

    private String season() {
        return switch (scene.season()) {
            case SPRING -> words("printemps", "spring");
            case SUMMER -> words("été", "summer");
            case AUTUMN -> words("automne", "autumn");
            case WINTER -> words("hiver", "winter");
        };
    }

    private String hour() {
        return switch (scene.part()) {
            case DAWN -> words("à l’aube", "at dawn");
            case DAY -> words("en plein jour", "by day");
            case DUSK -> words("au crépuscule", "at dusk");
            case NIGHT -> words("la nuit", "at night");
        };
    }

    private String words(String fr, String en) {
        return new LocalizedText(fr, en).in(scene.locale());
    }
}
