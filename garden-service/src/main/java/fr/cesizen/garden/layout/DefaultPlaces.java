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

    /** The middles of the groups of stones; the whole garden may be mirrored. */
    private static final List<Point> GROUPS = List.of(
            new Point(292, 348), new Point(520, 452), new Point(800, 480), new Point(150, 512), new Point(620, 250));

    private static final int[] GROUP_OF_STONE = {0, 1, 2, 0, 3, 0, 4, 2, 1, 0, 3, 2, 4, 0, 4};
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
    private final boolean mirrored;

    private DefaultPlaces(long seed) {
        this.chance = new Random(seed);
        this.mirrored = chance.nextBoolean();
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
        return Stream.concat(Stream.generate(() -> somewhere(element)).limit(TRIES), around(somewhere(element)))
                .filter(at ->
                        PlacementRules.isInside(element.species(), at) && PlacementRules.isFree(element, at, taken))
                .findFirst();
    }

    /**
     * As gardens of sand are composed: bamboo in a grove at one side, trees along the wall, the pond at the other side, stones
     * in groups of five, two, three, two and three, moss around them; much sand stays empty.
     */
    private Point somewhere(GardenElement element) {
        return switch (element.species()) {
            case POND -> point(mirrored ? 220 : 660, 120, 190, 70);
            case BAMBOO -> point(mirrored ? 690 : 30, 280, 28, 130);
            case PINE, MAPLE, CHERRY -> point(44, 912, 44, element.number() < 3 ? 60 : 120);
            case LANTERN -> point(element.number() % 2 == 0 ? 30 : 700, 270, 150, 190);
            case STONE -> near(GROUPS.get(GROUP_OF_STONE[element.number() - 1]), 62);
            case MOSS -> near(GROUPS.get(chance.nextInt(GROUPS.size())), 74);
            default -> point(40, 920, 120, 440);
        };
    }

    private Point near(Point middle, int reach) {
        double x = mirrored ? Point.WIDTH - middle.x() : middle.x();
        return new Point(
                x + chance.nextInt(2 * reach + 1) - reach,
                middle.y() + Math.round((chance.nextInt(2 * reach + 1) - reach) * 0.6));
    }

    private Point point(int x, int width, int y, int depth) {
        return new Point(x + chance.nextInt(width + 1), y + chance.nextInt(depth + 1));
    }

    /** The places around one, the nearest first, as far as the garden can reach. */
    static Stream<Point> around(Point middle) {
        return STEPS.stream().map(step -> new Point(middle.x() + step.x(), middle.y() + step.y()));
    }
}
