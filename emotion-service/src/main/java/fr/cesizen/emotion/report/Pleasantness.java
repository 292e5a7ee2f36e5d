package fr.cesizen.emotion.report;

import java.util.Locale;

/**
 * Seven classes of valence, each two sevenths wide.
 *
 * <p>Names as in HealthKit's classification of states of mind, so that both read alike; the edges, of equal width, are
 * our own. Colours go from blue to orange, which all common kinds of colour vision tell apart, and neither of
 * which says good or bad.
 */
enum Pleasantness {
    VERY_UNPLEASANT(0, 0x1a52a1),
    UNPLEASANT(1, 0x4383c8),
    SLIGHTLY_UNPLEASANT(2, 0x88b6e2),
    NEUTRAL(3, 0xe8e8e8),
    SLIGHTLY_PLEASANT(4, 0xe0b580),
    PLEASANT(5, 0xdb8833),
    VERY_PLEASANT(6, 0xb75905);

    /** 0 (very unpleasant) to 6 (very pleasant). */
    final int place;

    private final int rgb;

    Pleasantness(int place, int rgb) {
        this.place = place;
        this.rgb = rgb;
    }

    /** @param mean −1 to 1; what lies on an edge belongs to the class above */
    static Pleasantness of(double mean) {
        int place = (int) Math.floor((mean + 1) * values().length / 2);
        return values()[Math.max(0, Math.min(values().length - 1, place))];
    }

    Colour colour(Contrast contrast) {
        return new Colour(rgb).towardsGrey(contrast.grey);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
