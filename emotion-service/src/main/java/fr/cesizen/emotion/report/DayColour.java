package fr.cesizen.emotion.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a day looks like: its mean decides the colour, its spread how much of the colour is left. */
public record DayColour(ValenceClass pleasantness, MoodSpread contrast) {

    /** Colours on which white stands out more than black. */
    private static final Set<String> DARK = Set.of("#1a52a1", "#3b6097", "#4c6891", "#b75905");

    /** Absent when nothing of the day has a valence. */
    static @Nullable DayColour of(MoodStatistics figures) {
        return figures.mean() == null
                ? null
                : new DayColour(ValenceClass.of(figures.mean()), MoodSpread.of(figures.spread()));
    }

    public String colour() {
        return pleasantness.colour(contrast);
    }

    /** Black or white: the one that stands out more, always by 4.5 : 1 or more. */
    public String ink() {
        return DARK.contains(colour()) ? "#ffffff" : "#000000";
    }

    /** The spread of a single entry is not known, so nothing is said of it. */
    String words(MoodStatistics figures, ReportMessages.LocalizedMessages texts) {
        var mean = texts.say("pleasantness." + pleasantness);
        return figures.spread() == null ? mean : mean + ", " + texts.say("contrast." + contrast);
    }
}
