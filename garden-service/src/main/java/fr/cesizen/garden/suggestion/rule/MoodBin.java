package fr.cesizen.garden.suggestion.rule;

/** A fifth of the range of valence, as felt before an exercise: all that is kept of that mood. */
public enum MoodBin {
    VERY_LOW(-0.8),
    LOW(-0.4),
    MIDDLE(0),
    HIGH(0.4),
    VERY_HIGH(0.8);

    private final double centre;

    MoodBin(double centre) {
        this.centre = centre;
    }

    /** The bin of a valence from -1 to 1. */
    public static MoodBin of(double valence) {
        int index = (int) Math.floor((valence + 1) / 0.4 + 1e-9);
        return values()[Math.min(Math.max(index, 0), values().length - 1)];
    }

    /** The valence in the middle of the bin. */
    public double centre() {
        return centre;
    }
}
