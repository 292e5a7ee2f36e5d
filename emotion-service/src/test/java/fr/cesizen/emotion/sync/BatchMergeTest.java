package fr.cesizen.emotion.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.entry.EmotionIntensity;
import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.EntryContent;
import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.entry.MergeState;
import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** A batch is the same as its changes one by one, and its order does not matter: in memory, ten thousand times. */
class BatchMergeTest {

    private static final UUID PERSON = new UUID(7, 7);
    private static final int ENTRIES = 4;

    /** What the database would hold. */
    private static final class Journal {

        private final Map<UUID, MergeState> states = new HashMap<>();
        private final Map<UUID, EntryToStore> contents = new HashMap<>();
        private final List<ChangeOutcome> outcomes = new ArrayList<>();
        private final List<DomainEvent> events = new ArrayList<>();

        void take(List<EntryChange> changes) {
            var merge = new BatchMerge(PERSON, states);
            for (var change : changes) {
                outcomes.add(merge.add(change, change.deleted() ? null : written(change)));
            }
            merge.written().forEach(merged -> {
                var entry = merged.entry();
                contents.put(entry.id(), entry);
                states.put(entry.id(), state(entry.change(), merged.deletion()));
            });
            merge.deletions()
                    .forEach((id, deletion) -> states.compute(id, (same, known) -> state(changeOf(known), deletion)));
            merge.loneDeletions().forEach((id, deletion) -> states.put(id, state(null, deletion)));
            events.addAll(merge.events());
        }

        private static @Nullable UUID changeOf(@Nullable MergeState known) {
            assertThat(known).as("a stored entry").isNotNull();
            return known.change();
        }

        private static MergeState state(@Nullable UUID change, @Nullable UUID deletion) {
            return new MergeState(change, deletion, null, false);
        }
    }

    private static EntryToStore written(EntryChange change) {
        var felt = new EntryContent(
                EntryKind.MOMENTARY,
                Instant.EPOCH,
                "UTC",
                LocalDate.EPOCH,
                List.of(new EmotionIntensity("calm", 60)),
                1,
                null,
                null,
                null,
                List.of());
        return new EntryToStore(PERSON, change.id(), felt, null, Instant.EPOCH, change.change());
    }

    /** Of several devices, within a few milliseconds; some of them twice. */
    private static List<EntryChange> changes(Random random) {
        var changes = new ArrayList<EntryChange>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            var by = new UUID(((long) random.nextInt(15) << 16) | 0x7000L | random.nextInt(3), Long.MIN_VALUE | i);
            changes.add(new EntryChange(by, new UUID(0, random.nextInt(ENTRIES)), null, random.nextInt(3) == 0));
            if (random.nextInt(4) == 0) {
                changes.add(changes.get(random.nextInt(changes.size())));
            }
        }
        return changes;
    }

    private static Journal inBatches(List<EntryChange> changes, Random random, int longest) {
        var journal = new Journal();
        for (int from = 0; from < changes.size(); ) {
            int to = Math.min(changes.size(), from + 1 + random.nextInt(longest));
            journal.take(changes.subList(from, to));
            from = to;
        }
        return journal;
    }

    @Property(tries = 10_000)
    void tellsAndStoresTheSameHoweverTheChangesAreCutIntoBatches(@ForAll Random random) {
        var changes = changes(random);
        var alone = inBatches(changes, random, 1);
        for (int longest : List.of(5, changes.size())) {
            var batches = inBatches(changes, random, longest);
            assertThat(batches.states).isEqualTo(alone.states);
            assertThat(batches.contents).isEqualTo(alone.contents);
            assertThat(batches.outcomes).isEqualTo(alone.outcomes);
            assertThat(batches.events).isEqualTo(alone.events);
        }
    }

    @Property(tries = 10_000)
    void storesTheSameInWhateverOrderTheChangesArrive(@ForAll Random random) {
        var changes = changes(random);
        var inOrder = inBatches(changes, random, changes.size());
        var shuffled = new ArrayList<>(changes);
        shuffled.addAll(changes.subList(0, random.nextInt(changes.size())));
        Collections.shuffle(shuffled, random);
        var other = inBatches(shuffled, random, 5);
        assertThat(other.states).isEqualTo(inOrder.states);
        assertThat(other.contents).isEqualTo(inOrder.contents);
    }
}
