package fr.cesizen.garden.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The first place of everything that can ever come into one person's garden: the same for the same seed, none on another, so
 * that what comes later disturbs nothing.
 *
 * <p>{@link Random} and no other generator: its numbers are laid down in its documentation, for every release.
 */
final class DefaultPlaces {

    /**
     * Where something stands and how it is turned.
     *
     * @param rotation clockwise as seen from above, in whole degrees from 0 to 359
     */
    record Place(Point at, int rotation) {}

    /** Large things first, while there is room; the pond with its bridge before all. */
    private static final List<Species> ORDER = List.of(
            Species.POND,
            Species.BRIDGE,
            Species.PINE,
            Species.MAPLE,
            Species.CHERRY,
            Species.STONE,
            Species.BAMBOO,
            Species.LANTERN,
            Species.MOSS);

    private static final int TRIES = 400;
    private static final int GRID = 10;

    /** Steps away from a place, in both directions across the whole garden, the shortest first. */
    private static final List<Point> STEPS = Stream.iterate(-Point.DEPTH, y -> y <= Point.DEPTH, y -> y + GRID)
            .flatMap(y -> Stream.iterate(-Point.WIDTH, x -> x <= Point.WIDTH, x -> x + GRID)
                    .map(x -> new Point(x, y)))
            .sorted(Comparator.<Point>comparingDouble(step -> step.x() * step.x() + step.y() * step.y())
                    .thenComparingDouble(Point::x)
                    .thenComparingDouble(Point::y))
            .toList();

    private final Map<GardenElement, Place> places = new HashMap<>();
    private final Map<GardenElement, Point> taken = new LinkedHashMap<>();
    private final Random chance;

    private DefaultPlaces(long seed) {
        this.chance = new Random(seed);
    }

    /** The seed of a person's garden: a hash of their id, from which the id cannot be told. */
    static long seed(UUID person) {
        return new Random(Long.rotateLeft(person.getMostSignificantBits(), 32) ^ person.getLeastSignificantBits())
                .nextLong();
    }

    static Map<GardenElement, Place> of(long seed) {
        var result = new DefaultPlaces(seed);
        ElementCatalog.all().stream()
                .sorted(Comparator.<GardenElement>comparingInt(element -> ORDER.indexOf(element.species()))
                        .thenComparingInt(GardenElement::number))
                .forEach(result::settle);
        return Map.copyOf(result.places);
    }

    private void settle(GardenElement element) {
        find(element).ifPresent(at -> {
            taken.put(element, at);
            places.put(element, new Place(at, chance.nextInt(360)));
        });
    }

    private Optional<Point> find(GardenElement element) {
        if (element.species() == Species.BRIDGE) {
            return taken.values().stream().findFirst(); // over the middle of the pond
        }
        return Stream.concat(
                        Stream.generate(() -> somewhere(element.species())).limit(TRIES),
                        around(new Point(Point.WIDTH / 2.0, Point.DEPTH / 2.0)))
                .filter(at ->
                        PlacementRules.isInside(element.species(), at) && PlacementRules.isFree(element, at, taken))
                .findFirst();
    }

    /** Trees towards the wall, the pond to one side, stones and what is low before them. */
    private Point somewhere(Species species) {
        return switch (species) {
            case POND -> point(chance.nextBoolean() ? 180 : 640, 180, 240, 140);
            case PINE, MAPLE, CHERRY -> point(50, 900, 45, 200);
            case BAMBOO -> point(30, 940, 30, 240);
            case LANTERN -> point(40, 920, 150, 400);
            default -> point(40, 920, 120, 440);
        };
    }

    private Point point(int x, int width, int y, int depth) {
        return new Point(x + chance.nextInt(width + 1), y + chance.nextInt(depth + 1));
    }

    /** The places around one, the nearest first, as far as the garden can reach. */
    static Stream<Point> around(Point middle) {
        return STEPS.stream().map(step -> new Point(middle.x() + step.x(), middle.y() + step.y()));
    }
}
