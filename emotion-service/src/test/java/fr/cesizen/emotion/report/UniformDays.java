package fr.cesizen.emotion.report;

import fr.cesizen.emotion.report.WelchInterval.Side;
import java.util.List;

/** How much less neighbouring days tell, worked out the slow way: every pair of days. */
final class UniformDays {

    private static final int WEEK = 7;

    private UniformDays() {}

    record Day(long day, boolean noted, double mood) {}

    static Side side(List<Day> days, boolean noted) {
        var moods =
                days.stream().filter(day -> day.noted() == noted).map(Day::mood).toList();
        var spread = ManualEntries.spread(moods);
        return new Side(
                moods.size(),
                moods.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                spread == null ? 0 : spread * spread);
    }

    static double inflation(List<Day> days) {
        var pulls = pulls(days);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < pulls.length; i++) {
            for (int j = 0; j < pulls.length; j++) {
                double weight = 1 - Math.abs(days.get(i).day() - days.get(j).day()) / (WEEK + 1.0);
                together += weight > 0 ? weight * pulls[i] * pulls[j] : 0;
            }
            alone += pulls[i] * pulls[i];
        }
        return alone == 0 ? 1 : Math.max(1, together / alone);
    }

    /** How far each day moves the difference of the means. */
    private static double[] pulls(List<Day> days) {
        var with = side(days, true);
        var without = side(days, false);
        return days.stream()
                .mapToDouble(day -> day.noted()
                        ? (day.mood() - with.mean()) / with.n()
                        : (without.mean() - day.mood()) / without.n())
                .toArray();
    }
}
