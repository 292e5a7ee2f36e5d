package fr.cesizen.platform.privacy;

/** The ledger is not the one that this database has followed: shorter, cut at its beginning, or another. */
final class LedgerLost extends RuntimeException {

    LedgerLost(LedgerPosition position, long begin, long end) {
        super("The ledger has entries " + begin + " to " + end + " and is not the one that was read up to "
                + position.next());
    }
}
