package fr.cesizen.garden.layout;

import static fr.cesizen.garden.layout.LayoutFixtures.ALL;
import static fr.cesizen.garden.layout.LayoutFixtures.BRIDGE;
import static fr.cesizen.garden.layout.LayoutFixtures.MAPLE;
import static fr.cesizen.garden.layout.LayoutFixtures.MOSS;
import static fr.cesizen.garden.layout.LayoutFixtures.POND;
import static fr.cesizen.garden.layout.LayoutFixtures.STONE;
import static fr.cesizen.garden.layout.LayoutFixtures.id;
import static fr.cesizen.garden.layout.LayoutFixtures.move;
import static fr.cesizen.garden.layout.LayoutFixtures.place;
import static fr.cesizen.garden.layout.LayoutFixtures.rake;
import static fr.cesizen.garden.layout.LayoutFixtures.redo;
import static fr.cesizen.garden.layout.LayoutFixtures.remove;
import static fr.cesizen.garden.layout.LayoutFixtures.rotate;
import static fr.cesizen.garden.layout.LayoutFixtures.undo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.settings.Hemisphere;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GardenStateTest {

    private static final long SEED = 42;

    @Test
    void beginsWithOneStone() {
        var state = GardenState.fold(SEED, 0, List.of()).state();
        assertThat(state.elements()).singleElement().satisfies(stone -> {
            assertThat(stone.species()).isEqualTo(Species.STONE);
            assertThat(stone.stage()).isZero();
        });
    }

    @ParameterizedTest(name = "{0} points: {1} stand, maple at stage {2}")
    @CsvSource({"99, 5, -1", "100, 6, 0", "249, 13, 0", "250, 14, 1", "700, 34, 4", "10000, 54, 4"})
    void growsAsToldBeforehand(long points, int standing, int stage) {
        var elements = GardenState.fold(SEED, points, List.of()).state().elements();
        assertThat(elements).hasSize(standing);
        assertThat(find(elements, MAPLE).map(PlacedElement::stage).orElse(-1)).isEqualTo(stage);
    }

    @Test
    void putsAndTurnsWhatHandsTouch() {
        var elements = state(move(1, STONE, 500, 300), rotate(2, STONE, 90)).elements();
        assertThat(find(elements, STONE)).hasValueSatisfying(stone -> {
            assertThat(stone.at()).isEqualTo(new Point(500, 300));
            assertThat(stone.rotation()).isEqualTo(90);
        });
    }

    @Test
    void takesAnElementToTheShelfAndBack() {
        var shelved = state(remove(1, STONE));
        assertThat(shelved.shelf()).containsExactly(STONE.id());
        assertThat(find(shelved.elements(), STONE)).isEmpty();
        assertThat(reason(move(2, STONE, 1, 1), remove(1, STONE))).contains(CommandReason.ON_SHELF);
        assertThat(state(remove(1, STONE), place(2, STONE, 500, 300)).shelf()).isEmpty();
    }

    @Test
    void makesRoomForWhatIsPlacedByHand() {
        var stood = find(state().elements(), STONE).orElseThrow().at();
        var elements = state(move(1, MAPLE, stood.x(), Math.max(stood.y(), 42))).elements();
        assertThat(find(elements, STONE).orElseThrow().at()).isNotEqualTo(stood);
        assertNothingOverlaps(elements);
    }

    @Test
    void keepsWhatCanHaveNoEffectAndSaysWhy() {
        var stone = move(1, STONE, 500, 300);
        assertThat(reason(move(2, MAPLE, 510, 300), stone)).contains(CommandReason.PLACE_TAKEN);
        assertThat(reason(move(2, MAPLE, 10, 300), stone)).contains(CommandReason.OUT_OF_BOUNDS);
        assertThat(reason(rake(2, new Point(0, 0), new Point(1001, 0)))).contains(CommandReason.OUT_OF_BOUNDS);
        assertThat(reason(undo(2, id(9)), stone)).contains(CommandReason.NOTHING_TO_UNDO);
        assertThat(reason(redo(2, id(1)), stone)).contains(CommandReason.NOTHING_TO_REDO);
        assertThat(reason(undo(3, id(1)), stone, rotate(2, STONE, 5))).contains(CommandReason.CHANGED_SINCE);
        assertThat(GardenState.fold(SEED, 0, List.of(move(1, MAPLE, 500, 300))).unapplied())
                .containsEntry(id(1), CommandReason.ELEMENT_LOCKED);
        assertThat(reason(move(2, new GardenElement(id(1), Species.STONE, 99), 500, 300)))
                .contains(CommandReason.UNKNOWN_ELEMENT);
    }

    @Test
    void letsMossGrowUnderAStoneAndTheBridgeCrossThePond() {
        assertThat(reason(move(2, MOSS, 500, 300), move(1, STONE, 500, 300))).isEmpty();
        assertThat(reason(move(2, BRIDGE, 500, 300), move(1, POND, 500, 300))).isEmpty();
        assertThat(reason(move(2, STONE, 500, 300), move(1, POND, 500, 300))).contains(CommandReason.PLACE_TAKEN);
    }

    @Test
    void doesNotUndoOntoAPlaceThatIsTakenSince() {
        var undo = undo(4, id(2));
        assertThat(reason(undo, move(1, STONE, 500, 300), move(2, STONE, 700, 300), move(3, MAPLE, 500, 300)))
                .contains(CommandReason.PLACE_TAKEN);
    }

    @Test
    void showsTheLatestHundredStrokes() {
        var strokes = new ArrayList<GardenCommand>();
        for (int time = 1; time <= 130; time++) {
            strokes.add(rake(time, new Point(0, time), new Point(900, time)));
        }
        var shown = GardenState.fold(SEED, 0, strokes).state().strokes();
        assertThat(shown).hasSize(100);
        assertThat(shown.get(0).id()).isEqualTo(id(31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, NORTH, WINTER", "2026-02-28, NORTH, WINTER", "2026-03-01, NORTH, SPRING",
        "2026-08-31, NORTH, SUMMER", "2026-09-01, NORTH, AUTUMN", "2026-12-01, SOUTH, SUMMER",
        "2026-03-01, SOUTH, AUTUMN", "2026-07-14, SOUTH, WINTER", "2026-10-01, SOUTH, SPRING",
    })
    void knowsTheSeasonOfADay(LocalDate day, Hemisphere hemisphere, Season season) {
        assertThat(Season.of(day, hemisphere)).isEqualTo(season);
    }

    static void assertNothingOverlaps(List<PlacedElement> elements) {
        for (var one : elements) {
            assertThat(PlacementRules.isInside(one.species(), one.at())).isTrue();
            assertThat(elements)
                    .filteredOn(other -> !other.id().equals(one.id()))
                    .noneMatch(other -> PlacementRules.overlap(one.species(), one.at(), other.species(), other.at()));
        }
    }

    static Optional<PlacedElement> find(List<PlacedElement> elements, GardenElement element) {
        return elements.stream()
                .filter(placed -> placed.id().equals(element.id()))
                .findFirst();
    }

    private static GardenState state(GardenCommand... commands) {
        return GardenState.fold(SEED, ALL, List.of(commands)).state();
    }

    private static Optional<CommandReason> reason(GardenCommand asked, GardenCommand... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(asked);
        return Optional.ofNullable(GardenState.fold(SEED, ALL, all).unapplied().get(asked.id()));
    }
}
