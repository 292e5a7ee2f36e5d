package fr.cesizen.emotion.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which change of an entry counts: examples, and what holds of every order of arrival; the seed names a failing case. */
public class MergeStateTest {

    private static final int ORDERS = 10_000;
    private static final UUID ENTRY = change(0, 0);

    /** A UUIDv7 of so many milliseconds; devices may make several in the same. */
    static UUID change(long time, int chance) {
        return new UUID((time << 16) | 0x7000L | chance, Long.MIN_VALUE);
    }

    static EntryChange written(UUID by) {
        return new EntryChange(by, ENTRY, null, false);
    }

    static EntryChange deleted(UUID by) {
        return new EntryChange(by, ENTRY, null, true);
    }

    static MergeState restored(MergeState state, UUID by) {
        return new MergeState(state.change(), state.deletion(), latest(state.restoration(), by), false);
    }

    /** What is left after 30 days: of what is in the journal everything, of what was deleted its deletion. */
    static MergeState emptied(MergeState state) {
        return state.isLive() || state.deletion() == null ? state : new MergeState(null, state.deletion(), null, true);
    }

    static @Nullable UUID latest(@Nullable UUID... changes) {
        return ChangeClock.latest(changes).orElse(null);
    }

    /** Made by several devices within a few milliseconds. */
    static List<UUID> changes(Random random) {
        return random.ints(random.nextInt(7), 0, 20)
                .mapToObj(time -> change(time, random.nextInt(3)))
                .toList();
    }

    static @Nullable UUID latest(List<UUID> changes) {
        return latest(changes.toArray(UUID[]::new));
    }

    /** Everything at least once, in any order. */
    static List<UnaryOperator<MergeState>> deliveries(List<UnaryOperator<MergeState>> all, Random random) {
        var deliveries = new ArrayList<>(all);
        all.stream().filter(again -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    static void add(List<UnaryOperator<MergeState>> all, List<UUID> writings, List<UUID> deletions) {
        writings.forEach(by -> all.add(state -> state.apply(written(by))));
        deletions.forEach(by -> all.add(state -> state.apply(deleted(by))));
    }

    @Test
    void endsInTheSameStateInWhateverOrderAndHoweverOftenChangesArrive() {
        for (int seed = 0; seed < ORDERS; seed++) {
            var random = new Random(seed);
            var first = change(random.nextInt(20), 0);
            var writings = changes(random);
            var deletions = changes(random);
            var restorations = changes(random);
            var all = new ArrayList<UnaryOperator<MergeState>>();
            add(all, writings, deletions);
            restorations.forEach(by -> all.add(state -> restored(state, by)));
            var state = MergeState.UNKNOWN.apply(written(first));
            for (var delivery : deliveries(all, random)) {
                state = delivery.apply(state);
            }
            assertThat(state)
                    .as("seed %s", seed)
                    .isEqualTo(new MergeState(
                            latest(first, latest(writings)), latest(deletions), latest(restorations), false));
            for (var again : all) {
                assertThat(again.apply(state)).as("seed %s", seed).isEqualTo(state);
            }
        }
    }

    /** The bin may be emptied between any two of them: what is not there in the end may be gone, the rest is the same. */
    @Test
    void endsInTheSameJournalWheneverTheBinIsEmptied() {
        for (int seed = 0; seed < ORDERS; seed++) {
            var random = new Random(seed);
            var writings = changes(random);
            var deletions = changes(random);
            var all = new ArrayList<UnaryOperator<MergeState>>();
            add(all, writings, deletions);
            var state = MergeState.UNKNOWN;
            for (var delivery : deliveries(all, random)) {
                state = delivery.apply(random.nextInt(3) == 0 ? emptied(state) : state);
            }
            assertThat(emptied(state))
                    .as("seed %s", seed)
                    .isEqualTo(emptied(new MergeState(latest(writings), latest(deletions), null, false)));
        }
    }

    @Test
    void letsTheLaterOfTwoWritingsCount() {
        var late = written(change(2, 0));
        var early = written(change(1, 0));
        var state = MergeState.UNKNOWN.apply(late);
        assertThat(state.apply(early)).isEqualTo(state);
        assertThat(state.counts(late)).isTrue();
        assertThat(state.counts(early)).isFalse();
        assertThat(state.latest()).isEqualTo(late.change());
    }

    @Test
    void keepsWhatWasDeletedBeforeItWasSeenInTheBin() {
        var deletion = deleted(change(2, 0));
        var unseen = MergeState.UNKNOWN.apply(deletion);
        assertThat(unseen.counts(deletion)).isTrue();
        assertThat(unseen.isLive()).isFalse();
        var earlier = written(change(1, 0));
        var inBin = unseen.apply(earlier);
        assertThat(inBin).isEqualTo(new MergeState(earlier.change(), deletion.change(), null, false));
        assertThat(inBin.isLive()).isFalse();
        assertThat(inBin.counts(earlier)).isFalse();
        assertThat(inBin.counts(deletion)).isTrue();
    }

    @Test
    void bringsBackWhatIsGoneByALaterChangeOnly() {
        var gone = new MergeState(null, change(2, 0), null, true);
        assertThat(gone.apply(written(change(1, 0)))).isEqualTo(gone);
        assertThat(gone.apply(deleted(change(1, 0)))).isEqualTo(gone);
        var later = written(change(3, 0));
        var back = gone.apply(later);
        assertThat(back).isEqualTo(new MergeState(later.change(), gone.deletion(), null, false));
        assertThat(back.isLive()).isTrue();
        assertThat(back.counts(later)).isTrue();
    }

    /** An edit made offline before the deletion counts once the entry is brought back. */
    @Test
    void countsAnEditWhenARestorationAnswersTheDeletion() {
        var edit = written(change(2, 0));
        var deletion = deleted(change(3, 0));
        var known = MergeState.UNKNOWN.apply(written(change(1, 0))).apply(deletion);
        assertThat(known.apply(edit).counts(edit)).isFalse();
        var back = restored(known.apply(edit), change(4, 0));
        assertThat(back.isLive()).isTrue();
        assertThat(back.counts(edit)).isTrue();
        assertThat(back.counts(deletion)).isFalse();
        assertThat(back.latest()).isEqualTo(change(4, 0));
    }
}
