package fr.cesizen.garden.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that can come into a garden, in the order in which it comes. No chance, no shop: the points alone decide. */
public final class ElementCatalog {

    private static final List<GardenElement> ALL = Stream.of(Species.values())
            .flatMap(species ->
                    IntStream.rangeClosed(1, species.most()).mapToObj(number -> GardenElement.of(species, number)))
            .sorted(Comparator.comparingInt(GardenElement::arrivesAt).thenComparing(GardenElement::species))
            .toList();

    private static final Map<UUID, GardenElement> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(GardenElement::id, Function.identity()));

    static List<GardenElement> all() {
        return ALL;
    }

    /** The element with this id; empty when there is none. */
    public static Optional<GardenElement> find(UUID id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What comes next in a garden of so many points; empty when all has come. */
    static Optional<GardenElement> next(long points) {
        return ALL.stream().filter(element -> !element.hasArrived(points)).findFirst();
    }

    /**
     * The local day on which each element came, by its id; none for one that was there from the beginning.
     *
     * @param points of the garden after each day on which it grew
     */
    public static Map<UUID, LocalDate> arrivalDays(SortedMap<LocalDate, Long> points) {
        var days = new HashMap<UUID, LocalDate>();
        points.forEach((day, sum) -> ALL.stream()
                .filter(element -> element.arrivesAt() > 0 && element.hasArrived(sum))
                .forEach(element -> days.putIfAbsent(element.id(), day)));
        return days;
    }

    private ElementCatalog() {}
}
