package fr.cesizen.garden.picture;

import fr.cesizen.garden.layout.Species;
import fr.cesizen.platform.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/** A number of elements of one species in words, as "trois pierres". */
final class CountedSpecies {

    private static final List<LocalizedText> NUMBERS = List.of(
            new LocalizedText("un", "one"),
            new LocalizedText("deux", "two"),
            new LocalizedText("trois", "three"),
            new LocalizedText("quatre", "four"),
            new LocalizedText("cinq", "five"),
            new LocalizedText("six", "six"),
            new LocalizedText("sept", "seven"),
            new LocalizedText("huit", "eight"),
            new LocalizedText("neuf", "nine"),
            new LocalizedText("dix", "ten"),
            new LocalizedText("onze", "eleven"),
            new LocalizedText("douze", "twelve"));

    static String text(Species species, int count, Locale locale) {
        var nouns = count == 1 ? one(species) : several(species);
        if (count == 1) {
            return nouns.in(locale);
        }
        return (count <= NUMBERS.size() ? NUMBERS.get(count - 1).in(locale) : String.valueOf(count))
                + " "
                + nouns.in(locale);
    }

    private static LocalizedText one(Species species) {
        return switch (species) {
            case STONE -> new LocalizedText("une pierre", "one stone");
            case LANTERN -> new LocalizedText("une lanterne", "one lantern");
            case BRIDGE -> new LocalizedText("un pont", "one bridge");
            case POND -> new LocalizedText("un bassin", "one pond");
            case MOSS -> new LocalizedText("un coussin de mousse", "one cushion of moss");
            case BAMBOO -> new LocalizedText("un bambou", "one bamboo");
            case PINE -> new LocalizedText("un pin", "one pine");
            case MAPLE -> new LocalizedText("un érable", "one maple");
            case CHERRY -> new LocalizedText("un cerisier", "one cherry tree");
        };
    }

    private static LocalizedText several(Species species) {
        return switch (species) {
            case STONE -> new LocalizedText("pierres", "stones");
            case LANTERN -> new LocalizedText("lanternes", "lanterns");
            case BRIDGE -> new LocalizedText("ponts", "bridges");
            case POND -> new LocalizedText("bassins", "ponds");
            case MOSS -> new LocalizedText("coussins de mousse", "cushions of moss");
            case BAMBOO -> new LocalizedText("bambous", "bamboos");
            case PINE -> new LocalizedText("pins", "pines");
            case MAPLE -> new LocalizedText("érables", "maples");
            case CHERRY -> new LocalizedText("cerisiers", "cherry trees");
        };
    }

    private CountedSpecies() {}
}
