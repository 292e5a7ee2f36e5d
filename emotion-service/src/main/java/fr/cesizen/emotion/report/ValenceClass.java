package fr.cesizen.emotion.report;

import fr.cesizen.platform.text.EnumCodes;

/**
 * Seven classes of valence, each two sevenths wide.
 *
 * <p>Names follow HealthKit's classification of states of mind, so that both read alike; the limits, which make classes of
 * equal width, are our own. Colours go from blue to orange, which all common kinds of colour vision distinguish and neither
 * of which suggests good or bad. The more moods differ, the more grey is mixed in, in OKLab; {@code ColourTest} repeats this
 * calculation.
 */
public enum ValenceClass {
    VERY_UNPLEASANT(0, "#1a52a1", "#3b6097", "#4c6891"),
    UNPLEASANT(1, "#4383c8", "#5781b1", "#6180a3"),
    SLIGHTLY_UNPLEASANT(2, "#88b6e2", "#85a4c2", "#8299af"),
    NEUTRAL(3, "#e8e8e8", "#c6c6c6", "#b2b2b2"),
    SLIGHTLY_PLEASANT(4, "#e0b580", "#c1a380", "#ae997f"),
    PLEASANT(5, "#db8833", "#be8552", "#ad835e"),
    VERY_PLEASANT(6, "#b75905", "#a7663c", "#9c6c4f");

    /** 0 (very unpleasant) to 6 (very pleasant). */
    public final int place;

    private final String even;
    private final String mixed;
    private final String contrasted;

    ValenceClass(int place, String even, String mixed, String contrasted) {
        this.place = place;
        this.even = even;
        this.mixed = mixed;
        this.contrasted = contrasted;
    }

    /** The class of a mean valence, −1 to 1; a value on a limit belongs to the class above. */
    public static ValenceClass of(double mean) {
        int place = (int) Math.floor((mean + 1) * values().length / 2);
        return values()[Math.max(0, Math.min(values().length - 1, place))];
    }

    public String colour(MoodSpread contrast) {
        return switch (contrast) {
            case EVEN -> even;
            case MIXED -> mixed;
            case CONTRASTED -> contrasted;
        };
    }

    @Override
    public String toString() {
        return EnumCodes.code(this);
    }
}
