package fr.cesizen.garden.layout;

import fr.cesizen.garden.layout.DefaultPlaces.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How a garden stands, computed from what grew and what hands did, and from nothing else: the same whatever the order or the
 * number of arrivals.
 *
 * <p>Hands come first. Commands count in the order of their ids; one that cannot have its effect then (another thing that was
 * placed by hand is there, the place is outside, the element has not come yet) has none, and stays in the log. What nobody
 * has placed stands at its first place, or makes room for what was placed there.
 *
 * @param elements in the order in which they came
 * @param shelf the elements that lie on the shelf, by hand or because no place is left
 * @param strokes the latest {@value #STROKES} strokes of the rake, oldest first; older ones have blown over
 */
public record GardenState(List<PlacedElement> elements, List<UUID> shelf, List<SandStroke> strokes) {

    static final int STROKES = 100;

    public GardenState {
        elements = List.copyOf(elements);
        shelf = List.copyOf(shelf);
        strokes = List.copyOf(strokes);
    }

    /** A garden and, by command, why those without effect have none. */
    public record Folded(GardenState state, Map<UUID, CommandReason> unapplied) {}

    /**
     * Computes a garden.
     *
     * @param seed of the first places
     * @param points of all that has grown; more of them only add
     * @param commands in any order, the same one as often as it arrived
     */
    static Folded fold(long seed, long points, Collection<GardenCommand> commands) {
        return fold(DefaultPlaces.of(seed), points, commands);
    }

    static Folded fold(Map<GardenElement, Place> first, long points, Collection<GardenCommand> commands) {
        var ordered = new TreeMap<UUID, GardenCommand>(GardenCommand.BY_TIME);
        commands.forEach(command -> ordered.putIfAbsent(command.id(), command));
        var fold = new CommandFold(points);
        ordered.values().forEach(fold::apply);
        return new Folded(arrange(first, points, fold), Map.copyOf(fold.unapplied()));
    }

    private static GardenState arrange(Map<GardenElement, Place> first, long points, CommandFold fold) {
        var reserved = new HashMap<GardenElement, Point>();
        first.forEach((element, place) -> reserved.put(element, place.at()));
        var displaced = new HashMap<GardenElement, Point>();
        var elements = new ArrayList<PlacedElement>();
        var shelf = new ArrayList<UUID>();
        for (var element : ElementCatalog.all()) {
            if (!element.hasArrived(points)) {
                continue;
            }
            var hand = fold.hand(element);
            var at = hand.shelved()
                    ? Optional.<Point>empty()
                    : Optional.ofNullable(hand.at())
                            .or(() -> firstFree(element, first, fold.standing(), reserved, displaced));
            int came = first.containsKey(element) ? first.get(element).rotation() : 0;
            at.ifPresentOrElse(
                    place -> elements.add(new PlacedElement(
                            element.id(),
                            element.species(),
                            element.stage(points),
                            place,
                            hand.rotation() == null ? came : hand.rotation())),
                    () -> shelf.add(element.id()));
        }
        return new GardenState(elements, shelf, fold.sand().latest(STROKES));
    }

    /** Its first place; when something was placed there, the nearest one on which nothing stands or is ever to come. */
    private static Optional<Point> firstFree(
            GardenElement element,
            Map<GardenElement, Place> first,
            Map<GardenElement, Point> standing,
            Map<GardenElement, Point> reserved,
            Map<GardenElement, Point> displaced) {
        var own = Optional.ofNullable(first.get(element)).map(Place::at);
        if (own.filter(at -> PlacementRules.isFree(element, at, standing)).isPresent()) {
            return own;
        }
        var from = own.orElse(new Point(Point.WIDTH / 2.0, Point.DEPTH / 2.0));
        var found = DefaultPlaces.around(from)
                .filter(at -> PlacementRules.isInside(element.species(), at)
                        && PlacementRules.isFree(element, at, standing)
                        && PlacementRules.isFree(element, at, reserved)
                        && PlacementRules.isFree(element, at, displaced))
                .findFirst();
        found.ifPresent(at -> displaced.put(element, at));
        return found;
    }
}
