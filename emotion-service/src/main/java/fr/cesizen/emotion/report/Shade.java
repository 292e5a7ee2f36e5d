package fr.cesizen.emotion.report;

import org.jspecify.annotations.Nullable;

/** What a day looks like: its mean decides the colour, its spread how much of the colour is left. */
record Shade(Pleasantness pleasantness, Contrast contrast) {

    /** Absent when nothing of the day has a valence. */
    static @Nullable Shade of(Figures figures) {
        return figures.mean() == null
                ? null
                : new Shade(Pleasantness.of(figures.mean()), Contrast.of(figures.spread()));
    }

    Colour colour() {
        return pleasantness.colour(contrast);
    }

    /** The spread of a single entry is not known, so nothing is said of it. */
    String words(Figures figures, Texts.Spoken texts) {
        var mean = texts.say("pleasantness." + pleasantness);
        return figures.spread() == null ? mean : mean + ", " + texts.say("contrast." + contrast);
    }
}
