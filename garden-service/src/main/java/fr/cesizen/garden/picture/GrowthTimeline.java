package fr.cesizen.garden.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * When each element of a time-lapse appears, in seconds from its beginning: the days of a garden's life pass evenly, in
 * {@value #SECONDS} seconds.
 */
public record GrowthTimeline(Map<UUID, Double> seconds) {

    /** How long a time-lapse lasts, but for the last element's own appearance. */
    public static final int SECONDS = 12;

    private static final double BEGIN = 0.6;

    public GrowthTimeline {
        seconds = Map.copyOf(seconds);
    }

    /**
     * The timeline of a garden.
     *
     * @param days on which the elements came; an element without a day is there from the beginning
     */
    public static GrowthTimeline of(Map<UUID, LocalDate> days) {
        var first = days.values().stream().min(LocalDate::compareTo);
        var last = days.values().stream().max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            return new GrowthTimeline(Map.of());
        }
        double span = Math.max(1, ChronoUnit.DAYS.between(first.get(), last.get()));
        var seconds = new HashMap<UUID, Double>();
        days.forEach((element, day) ->
                seconds.put(element, BEGIN + (SECONDS - BEGIN) * ChronoUnit.DAYS.between(first.get(), day) / span));
        return new GrowthTimeline(seconds);
    }

    /** When an element appears; 0 when it is there from the beginning. */
    public double second(UUID element) {
        return seconds.getOrDefault(element, 0.0);
    }
}
