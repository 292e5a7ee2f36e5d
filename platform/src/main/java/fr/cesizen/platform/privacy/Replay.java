package fr.cesizen.platform.privacy;

/**
 * What came of applying the erasure ledger.
 *
 * @param entries entries that were read
 * @param people people who were erased again
 * @param rows rows of theirs that were deleted
 */
record Replay(long entries, long people, long rows) {

    static final Replay NOTHING = new Replay(0, 0, 0);

    Replay plus(Replay other) {
        return new Replay(entries + other.entries, people + other.people, rows + other.rows);
    }
}
