package fr.cesizen.emotion.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry by its changes, and what one more change makes of it: which change counts is decided here alone.
 *
 * <p>The latest change that wrote the entry, the latest that deleted it and the latest that restored it are kept apart, and
 * the latest of all counts. Each of the three only ever grows, so neither the order nor the number of deliveries matters.
 *
 * @param change the latest change that wrote it; absent for what nobody has seen yet and for what is gone from the bin
 * @param deletion the latest change that deleted it; counts when it is later than both others
 * @param restoration the latest change that brought it back, and left alone what it says
 * @param expired whether it is known by its deletion alone and its days in the bin are over
 */
public record MergeState(
        @Nullable UUID change,
        @Nullable UUID deletion,
        @Nullable UUID restoration,
        boolean expired) {

    static final MergeState UNKNOWN = new MergeState(null, null, null, false);

    /** With one more change; the same when that adds nothing to what is known. */
    public MergeState apply(EntryChange sent) {
        return sent.deleted() ? deletedBy(sent.change()) : writtenBy(sent.change());
    }

    private MergeState deletedBy(UUID sent) {
        return new MergeState(change, later(deletion, sent), restoration, expired);
    }

    /** What is gone for good stays so: an earlier change must not lie in the bin again, with its note. */
    private MergeState writtenBy(UUID sent) {
        boolean earlier = !later(deletion, sent).equals(sent);
        return expired && earlier ? this : new MergeState(later(change, sent), deletion, restoration, false);
    }

    /** Whether it is in the journal: written, and no later change has deleted it. */
    public boolean isLive() {
        if (change == null) {
            return false;
        }
        var shown = later(restoration, change);
        return later(deletion, shown).equals(shown);
    }

    /** Whether a change that was applied counts, now or since it was first sent. */
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
