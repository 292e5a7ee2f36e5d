package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.CheckedEntry;
import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.platform.problems.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change on its way into the journal.
 *
 * @param id the change's id, if it can be read
 * @param change absent when it is refused
 * @param checked the entry that it writes, before it is {@code written}; absent for a deletion
 * @param refusal why it is refused
 */
record BatchItem(
        @Nullable UUID id,
        @Nullable EntryChange change,
        @Nullable CheckedEntry checked,
        @Nullable EntryToStore written,
        @Nullable Problem refusal) {

    static BatchItem of(EntryChange change, @Nullable CheckedEntry checked) {
        return new BatchItem(change.change(), change, checked, null, null);
    }

    static BatchItem refused(@Nullable UUID id, Problem refusal) {
        return new BatchItem(id, null, null, null, refusal);
    }

    BatchItem with(EntryToStore entry) {
        return new BatchItem(id, change, checked, entry, null);
    }
}
