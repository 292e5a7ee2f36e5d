package fr.cesizen.garden.layout;

import static fr.cesizen.garden.layout.GardenStateTest.assertNothingOverlaps;
import static fr.cesizen.garden.layout.LayoutFixtures.id;
import static fr.cesizen.garden.layout.LayoutFixtures.move;
import static fr.cesizen.garden.layout.LayoutFixtures.place;
import static fr.cesizen.garden.layout.LayoutFixtures.rake;
import static fr.cesizen.garden.layout.LayoutFixtures.redo;
import static fr.cesizen.garden.layout.LayoutFixtures.remove;
import static fr.cesizen.garden.layout.LayoutFixtures.rotate;
import static fr.cesizen.garden.layout.LayoutFixtures.undo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.layout.DefaultPlaces.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.json.JsonMapper;

/** A garden is its ledgers and nothing else: 10,000 random histories. */
class GardenStatePropertyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<GardenElement, Place> FIRST = DefaultPlaces.of(1);
    private static final Map<Long, Map<GardenElement, Place>> SEEDED = new HashMap<>();

    @Provide
    Arbitrary<List<GardenCommand>> histories() {
        // Few elements and places, so that commands meet; times apart, so that ids are unique.
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 53),
                        Arbitraries.integers().between(-1, 20),
                        Arbitraries.integers().between(0, 13))
                .as(Draft::new)
                .list()
                .ofMaxSize(40)
                .map(drafts -> {
                    var history = new ArrayList<GardenCommand>();
                    for (int time = 0; time < drafts.size(); time++) {
                        history.add(drafts.get(time).at(time));
                    }
                    return history;
                });
    }

    /** What a command is made of, but for its time. */
    record Draft(int kind, int element, int x, int y) {

        GardenCommand at(int time) {
            var thing = ElementCatalog.all().get(element % 8);
            var target = id(Math.floorMod(time - 1 - x % 5, 40));
            return switch (kind) {
                case 0, 1 -> place(time, thing, x * 50, y * 45);
                case 2, 3 -> move(time, thing, x * 50, y * 45);
                case 4 -> rotate(time, thing, x * 10 + 10);
                case 5 -> remove(time, thing);
                case 6 -> rake(time, new Point(x * 50, y * 45), new Point(500, 300));
                case 7, 8 -> undo(time, target);
                default -> redo(time, target);
            };
        }
    }

    @Property(tries = 10_000)
    void isTheSameForEveryOrderAndNumberOfArrivals(
            @ForAll("histories") List<GardenCommand> history,
            @ForAll @IntRange(max = 700) int points,
            @ForAll Random chance) {
        var folded = GardenState.fold(FIRST, points, history);
        var arrived = new ArrayList<>(history);
        arrived.addAll(history.subList(0, history.size() / 2));
        Collections.shuffle(arrived, chance);
        assertThat(GardenState.fold(FIRST, points, arrived)).isEqualTo(folded);
    }

    @Property(tries = 10_000)
    void takesBackExactlyWhatWasDoneAndDoesItAgain(
            @ForAll("histories") List<GardenCommand> history, @ForAll @IntRange(max = 700) int points) {
        if (history.isEmpty()) {
            return;
        }
        int time = history.size() - 1;
        var last = history.get(time);
        boolean undoable = last.kind() != CommandKind.UNDO && last.kind() != CommandKind.REDO;
        var folded = GardenState.fold(FIRST, points, history);
        if (!undoable || folded.unapplied().containsKey(last.id())) {
            return;
        }
        var before = GardenState.fold(FIRST, points, history.subList(0, time)).state();
        assertThat(after(history, points, undo(time + 1, last.id()))).isEqualTo(before);
        assertThat(after(history, points, undo(time + 1, last.id()), redo(time + 2, last.id())))
                .isEqualTo(folded.state());
        assertThat(after(
                        history,
                        points,
                        undo(time + 1, last.id()),
                        redo(time + 2, last.id()),
                        undo(time + 3, last.id())))
                .isEqualTo(before);
    }

    @Property(tries = 2_500)
    void undoesEveryUndoByItsRedo(
            @ForAll("histories") List<GardenCommand> history, @ForAll @IntRange(max = 53) int target) {
        int time = history.size();
        var folded = GardenState.fold(FIRST, 700, history);
        var undo = undo(time, id(target));
        var undone = GardenState.fold(FIRST, 700, with(history, undo));
        if (undone.unapplied().containsKey(undo.id())) {
            assertThat(undone.state()).isEqualTo(folded.state());
        } else {
            assertThat(after(history, 700, undo, redo(time + 1, id(target)))).isEqualTo(folded.state());
        }
    }

    @Property(tries = 2_500)
    void overlapsNothingLosesNothingAndSurvivesItsSnapshot(
            @ForAll("histories") List<GardenCommand> history,
            @ForAll @LongRange(max = 300) long seed,
            @ForAll @IntRange(max = 700) int points,
            @ForAll @IntRange(max = 700) int more) {
        var state = GardenState.fold(SEEDED.computeIfAbsent(seed, DefaultPlaces::of), points, history)
                .state();
        assertNothingOverlaps(state.elements());
        assertThat(JSON.readValue(JSON.writeValueAsString(state), GardenState.class))
                .isEqualTo(state);

        var grown = GardenState.fold(SEEDED.computeIfAbsent(seed, DefaultPlaces::of), points + more, history)
                .state();
        assertThat(all(grown)).containsAll(all(state));
        assertThat(grown.elements()).allSatisfy(element -> assertThat(state.elements())
                .filteredOn(before -> before.id().equals(element.id()))
                .allMatch(before -> before.stage() <= element.stage()));
    }

    private static List<UUID> all(GardenState state) {
        var all = new ArrayList<>(state.shelf());
        state.elements().forEach(element -> all.add(element.id()));
        return all;
    }

    private static GardenState after(List<GardenCommand> history, int points, GardenCommand... further) {
        return GardenState.fold(FIRST, points, with(history, further)).state();
    }

    private static List<GardenCommand> with(List<GardenCommand> history, GardenCommand... further) {
        var all = new ArrayList<>(history);
        all.addAll(List.of(further));
        return all;
    }
}
