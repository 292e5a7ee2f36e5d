package fr.cesizen.garden.suggestion.rule;

/**
 * The situation in which an exercise is practised or asked for, coarse on purpose: little can be learned of fine ones, and
 * much could be told about the person.
 */
public record PracticeContext(MoodQuadrant mood, DayPart dayPart, TimeAtHand time) {

    private static final double OTHER_MOOD = 0.6;
    private static final double UNKNOWN_MOOD = 0.8;
    private static final double OTHER_DAY_PART = 0.85;
    private static final double OTHER_TIME = 0.9;

    /** How much a session in {@code other} tells about this situation: 1 in the same, less in others, never nothing. */
    double similarity(PracticeContext other) {
        return moodSimilarity(other.mood)
                * (dayPart == other.dayPart ? 1 : OTHER_DAY_PART)
                * (time == other.time ? 1 : OTHER_TIME);
    }

    private double moodSimilarity(MoodQuadrant other) {
        if (mood == other) {
            return 1;
        }
        return mood == MoodQuadrant.UNKNOWN || other == MoodQuadrant.UNKNOWN ? UNKNOWN_MOOD : OTHER_MOOD;
    }
}
