package fr.cesizen.emotion.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry from its changes. This class alone decides which change counts.
 *
 * <p>The latest change that wrote the entry, the latest that deleted it and the latest that restored it are kept separately,
 * and the latest of all counts. Each of the three only ever grows, so neither the order nor the number of deliveries
 * matters.
 *
 * @param change the latest change that wrote it; absent when the entry has not arrived yet or was permanently deleted
 * @param deletion the latest change that deleted it; counts when it is later than the other two
 * @param restoration the latest change that restored it, without changing its content
 * @param expired whether only its deletion is known and the 30-day retention has passed
 */
public record MergeState(
        @Nullable UUID change,
        @Nullable UUID deletion,
        @Nullable UUID restoration,
        boolean expired) {

    /** Nothing is known. */
    public static final MergeState UNKNOWN = new MergeState(null, null, null, false);

    /** Adds a change; returns an equal state when that adds nothing new. */
    public MergeState apply(EntryChange sent) {
        return sent.deleted() ? deletedBy(sent.change()) : writtenBy(sent.change());
    }

    private MergeState deletedBy(UUID sent) {
        return new MergeState(change, later(deletion, sent), restoration, expired);
    }

    /** A permanent deletion is final: an earlier change must not put the entry and its note back into the trash. */
    private MergeState writtenBy(UUID sent) {
        boolean earlier = !later(deletion, sent).equals(sent);
        return expired && earlier ? this : new MergeState(later(change, sent), deletion, restoration, false);
    }

    /** Whether the entry is in the journal: written, and not deleted by a later change. */
    public boolean isLive() {
        if (change == null) {
            return false;
        }
        var shown = later(restoration, change);
        return later(deletion, shown).equals(shown);
    }

    /** Whether a change counts, applied now or when it was first sent. */
    public boolean counts(EntryChange sent) {
        return sent.deleted() ? !isLive() : isLive() && sent.change().equals(change);
    }

    /** The latest change of any kind; absent when nothing is known. */
    @Nullable
    public UUID latest() {
        return ChangeClock.latest(change, deletion, restoration).orElse(null);
    }

    private static UUID later(@Nullable UUID known, UUID sent) {
        return ChangeClock.latest(known, sent).orElse(sent);
    }
}
