package fr.cesizen.platform.privacy;

/**
 * A place in the erasure ledger.
 *
 * @param next number of entries before it, which is the offset of the next one
 * @param lastEvent the event before it, by which the ledger is recognised; empty at the start
 */
record LedgerPosition(long next, String lastEvent) {

    static final LedgerPosition START = new LedgerPosition(0, "");

    /** Where to read from, so that the entry before is seen, too. */
    long first() {
        return Math.max(0, next - 1);
    }

    /** Whether a ledger of entries from {@code begin} to {@code end}, exclusive, can be the one that was read up to here. */
    boolean isWithin(long begin, long end) {
        return begin <= first() && next <= end;
    }
}
