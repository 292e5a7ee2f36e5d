package fr.cesizen.garden.suggestion.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * How made-up people respond to exercises; in each world of a shape other exercises are good. Effects are points of valence,
 * and normal unless a shape says otherwise.
 */
enum WorldShape {
    /** Much as the rule believes. */
    EVEN(0.10, 0.15, 0.05, 0.15),

    /** As {@link #EVEN}, and the fixed order is right on average: its first exercise helps by 0.15, each next by 0.05 less. */
    ORDERED(0.10, 0.15, 0.05, 0.15),

    /** Each exercise helps one person in four by 0.35, and the others not; sessions are noisier. */
    RARE(0, 0, 0.03, 0.20),

    /** What helps depends more on the mood in which somebody begins than on who they are. */
    MOODS(0.07, 0.08, 0.14, 0.15),

    /** As {@link #EVEN}, and what helps a person changes: after 16 sessions half of what was their own is gone. */
    DRIFTING(0.10, 0.15, 0.05, 0.15),

    /** Nothing helps anybody. */
    NOTHING(0, 0, 0, 0.15);

    private static final double HELP = 0.35;
    private static final double KEPT = Math.pow(0.5, 1.0 / 16);

    private final double exercises;
    private final double people;
    private final double moods;
    private final double sessions;

    /** Standard deviations: of exercises, people around them, moods around a person, and sessions. */
    WorldShape(double exercises, double people, double moods, double sessions) {
        this.exercises = exercises;
        this.people = people;
        this.moods = moods;
        this.sessions = sessions;
    }

    /** The mean effect of each breathing in one world. */
    Map<String, Double> common(Random chance) {
        var common = new LinkedHashMap<String, Double>();
        for (var exercise : RuleFixtures.CATALOG.exercises()) {
            double order = this == ORDERED ? 0.15 - 0.05 * common.size() : 0;
            common.putIfAbsent(exercise.breathing(), order + exercises * chance.nextGaussian());
        }
        return common;
    }

    /** What an exercise adds for one person. */
    double ofPerson(Random chance) {
        return this == RARE ? (chance.nextInt(4) == 0 ? HELP : 0) : people * chance.nextGaussian();
    }

    /** What it adds for them some sessions later. */
    double later(double ofPerson, Random chance) {
        return this == DRIFTING
                ? KEPT * ofPerson + Math.sqrt(1 - KEPT * KEPT) * people * chance.nextGaussian()
                : ofPerson;
    }

    /** What it adds in one mood. */
    double ofMood(Random chance) {
        return moods * chance.nextGaussian();
    }

    /** What chance adds in one session. */
    double ofSession(Random chance) {
        return sessions * chance.nextGaussian();
    }
}
