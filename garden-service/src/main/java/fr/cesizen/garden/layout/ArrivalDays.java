package fr.cesizen.garden.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** Tells on which day each element came into a garden. */
public final class ArrivalDays {

    /**
     * The local day of each element that has come, by its id; none for one that was there from the beginning.
     *
     * @param points of the garden after each day on which it grew
     */
    public static Map<UUID, LocalDate> of(SortedMap<LocalDate, Long> points) {
        var days = new HashMap<UUID, LocalDate>();
        points.forEach((day, sum) -> ElementCatalog.all().stream()
                .filter(element -> element.arrivesAt() > 0 && element.hasArrived(sum))
                .forEach(element -> days.putIfAbsent(element.id(), day)));
        return days;
    }

    private ArrivalDays() {}
}
