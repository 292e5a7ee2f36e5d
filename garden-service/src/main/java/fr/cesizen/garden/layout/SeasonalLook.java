package fr.cesizen.garden.layout;

import fr.cesizen.platform.text.LocalizedText;
import java.util.Locale;

/** How something looks in a season. No look is a loss: what is bare has leaves again in spring. */
public enum SeasonalLook {
    CONSTANT("toujours la même", "always the same"),
    EVERGREEN("vert toute l'année", "green all year round"),
    FRESH_LEAF("jeunes feuilles", "young leaves"),
    LEAF("en feuilles", "in leaf"),
    BLOSSOM("en fleurs", "in blossom"),
    RED_LEAF("feuilles rouges", "red leaves"),
    GOLDEN_LEAF("feuilles dorées", "golden leaves"),
    BARE("branches nues, au repos", "bare branches, at rest"),
    SNOW("sous la neige", "under snow"),
    ICE("eau gelée", "frozen water"),
    WATER("eau claire", "clear water"),
    LIT("allumée le soir", "lit in the evening");

    private final String fr;
    private final String en;

    SeasonalLook(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** The look in words, in the reader's language. */
    public String text(Locale locale) {
        return new LocalizedText(fr, en).in(locale);
    }
}
