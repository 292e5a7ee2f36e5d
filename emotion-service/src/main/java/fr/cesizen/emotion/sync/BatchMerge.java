package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryBulkRepository.MergedEntry;
import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.EntryDeleted;
import fr.cesizen.emotion.entry.EntryRecorded;
import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.entry.MergeState;
import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.platform.events.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The merge of one batch of changes with what is known of their entries: the same as if each arrived alone, in memory.
 * {@link MergeState} decides which change counts.
 */
final class BatchMerge {

    private final UUID person;
    private final Map<UUID, MergeState> states;
    private final Map<UUID, EntryToStore> written = new LinkedHashMap<>();
    private final Map<UUID, UUID> deletions = new LinkedHashMap<>();
    private final List<DomainEvent> events = new ArrayList<>();

    /** @param known what is known of entries, by their ids */
    BatchMerge(UUID person, Map<UUID, MergeState> known) {
        this.person = person;
        this.states = new HashMap<>(known);
    }

    /**
     * Adds the next change and returns its outcome.
     *
     * @param entry what it writes; absent for a deletion
     */
    ChangeOutcome add(EntryChange change, @Nullable EntryToStore entry) {
        var id = change.id();
        var before = states.getOrDefault(id, MergeState.UNKNOWN);
        var now = before.apply(change);
        states.put(id, now);
        if (entry != null && !Objects.equals(now.change(), before.change())) {
            written.put(id, entry);
        }
        var deletion = now.deletion();
        if (deletion != null && !deletion.equals(before.deletion())) {
            deletions.put(id, deletion);
        }
        if (now.isLive() != before.isLive()) {
            events.add(entry == null ? new EntryDeleted(person, id) : EntryRecorded.of(entry));
        }
        return now.counts(change)
                ? ChangeOutcome.applied(change.change())
                : ChangeOutcome.superseded(change.change(), now.latest());
    }

    /** The entries of which the content changes, in the order of their first change. */
    List<MergedEntry> written() {
        return written.values().stream()
                .map(entry -> new MergedEntry(entry, state(entry.id()).deletion()))
                .toList();
    }

    /** The new deletions of stored entries that keep their content, by the entry's id. */
    Map<UUID, UUID> deletions() {
        return deletions(id -> state(id).change() != null);
    }

    /** The new deletions of entries that are not there, by the entry's id. */
    Map<UUID, UUID> loneDeletions() {
        return deletions(id -> state(id).change() == null);
    }

    /** An event each time an entry comes into the journal or leaves it. */
    List<DomainEvent> events() {
        return events;
    }

    private Map<UUID, UUID> deletions(Predicate<UUID> which) {
        var some = new LinkedHashMap<>(deletions);
        some.keySet().removeIf(id -> written.containsKey(id) || !which.test(id));
        return some;
    }

    private MergeState state(UUID id) {
        return states.getOrDefault(id, MergeState.UNKNOWN);
    }
}
