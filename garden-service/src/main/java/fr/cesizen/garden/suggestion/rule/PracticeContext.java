package fr.cesizen.garden.suggestion.rule;

/**
 * The situation in which an exercise is practised or asked for, coarse on purpose: little can be learned of fine ones, and
 * much could be told about the person.
 */
public record PracticeContext(MoodQuadrant mood, DayPart dayPart, TimeAtHand time) {

    private static final double OTHER_DAY_PART = 0.85;
    private static final double OTHER_TIME = 0.9;

    /**
     * How much a session in {@code other} counts here, whatever the moods: 1 at the same part of the day with the same time at
     * hand, less otherwise, never nothing.
     */
    double similarity(PracticeContext other) {
        return (dayPart == other.dayPart ? 1 : OTHER_DAY_PART) * (time == other.time ? 1 : OTHER_TIME);
    }
}
