package fr.cesizen.garden.suggestion.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody made up, who practises what is suggested first. Their mood strays from their usual one and returns by itself; an
 * exercise adds its effect on this person, another one in each quadrant of moods.
 */
final class SimulatedPerson {

    private static final double REGRESSION = 0.4;
    private static final double STRAY = 0.35;

    private final Random chance;
    private final WorldShape shape;
    private final Map<String, Double> common;
    private final double usual;
    private final boolean mayHold;
    private final Map<String, Double> own = new LinkedHashMap<>();
    private final Map<String, Map<MoodQuadrant, Double>> ofMoods = new HashMap<>();
    private final List<MoodChange> sessions = new ArrayList<>();

    /** @param common the mean effect of each exercise */
    SimulatedPerson(Random chance, WorldShape shape, Map<String, Double> common) {
        this.chance = chance;
        this.shape = shape;
        this.common = common;
        this.usual = 0.1 + 0.2 * chance.nextGaussian();
        this.mayHold = chance.nextBoolean();
        common.keySet().forEach(code -> {
            own.put(code, shape.ofPerson(chance));
            var byMood = new EnumMap<MoodQuadrant, Double>(MoodQuadrant.class);
            for (var mood : MoodQuadrant.values()) {
                byMood.put(mood, shape.ofMood(chance));
            }
            ofMoods.put(code, byMood);
        });
    }

    /** A situation in which the person asks. */
    record Asked(double before, PracticeContext context, Instant at) {}

    /** What one session came to. */
    record Practised(double regret, double change) {}

    PersonalHistory history() {
        return new PersonalHistory(List.copyOf(sessions), List.of());
    }

    List<Exercise> safe() {
        return RuleFixtures.CATALOG.safe(mayHold, null);
    }

    Asked ask(Instant day) {
        own.replaceAll((code, effect) -> shape.later(effect, chance));
        double before = clip(usual + STRAY * chance.nextGaussian());
        var at = day.plus(Duration.ofMinutes(chance.nextInt(24 * 60)));
        var context = new PracticeContext(
                MoodQuadrant.of(before, chance.nextGaussian()),
                List.of(DayPart.values()).get(chance.nextInt(3)),
                List.of(TimeAtHand.values()).get(chance.nextInt(3)));
        return new Asked(before, context, at);
    }

    /** Practises and remembers it. */
    Practised practise(Asked asked, Exercise exercise) {
        double effect = effect(exercise, asked.context());
        double best = safe().stream()
                .mapToDouble(other -> effect(other, asked.context()))
                .max()
                .orElseThrow();
        double byItself = usual + (1 - REGRESSION) * (asked.before() - usual);
        double after = clip(byItself + effect + shape.ofSession(chance));
        double change = Math.round((after - asked.before()) * 100) / 100.0;
        sessions.add(
                new MoodChange(exercise.breathing(), asked.context(), MoodBin.of(asked.before()), change, asked.at()));
        return new Practised(best - effect, change);
    }

    private double effect(Exercise exercise, PracticeContext context) {
        var code = exercise.breathing();
        return common.getOrDefault(code, 0.0)
                + own.getOrDefault(code, 0.0)
                + ofMoods.getOrDefault(code, Map.of()).getOrDefault(context.mood(), 0.0);
    }

    private static double clip(double valence) {
        return Math.max(-1, Math.min(1, valence));
    }
}
