package fr.cesizen.emotion.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colour of a day: its mean decides the colour, its spread how much of the colour remains. */
public record DayColour(ValenceClass pleasantness, MoodSpread contrast) {

    /** Colours on which white has more contrast than black. */
    private static final Set<String> DARK = Set.of("#1a52a1", "#3b6097", "#4c6891", "#b75905");

    /** The colour of a day; null when no entry has a valence. */
    static @Nullable DayColour of(MoodStatistics figures) {
        return figures.mean() == null
                ? null
                : new DayColour(ValenceClass.of(figures.mean()), MoodSpread.of(figures.spread()));
    }

    public String colour() {
        return pleasantness.colour(contrast);
    }

    /** Black or white: the one with more contrast, which is always at least 4.5 : 1. */
    public String ink() {
        return DARK.contains(colour()) ? "#ffffff" : "#000000";
    }

    /** Describes the colour in words; omits the spread of a single entry, because it is unknown. */
    String words(MoodStatistics figures, ReportMessages.LocalizedMessages texts) {
        var mean = texts.say("pleasantness." + pleasantness);
        return figures.spread() == null ? mean : mean + ", " + texts.say("contrast." + contrast);
    }
}
