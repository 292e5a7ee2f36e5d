package fr.cesizen.platform.privacy;

/** Why the gate is closed. */
enum GateClosure {
    UNREACHABLE,
    LOST,
    /** The ledger was read, and somebody in it could not be erased. */
    UNFINISHED;

    static GateClosure of(Throwable failure) {
        return failure instanceof LedgerUnreachable ? UNREACHABLE : failure instanceof LedgerLost ? LOST : UNFINISHED;
    }
}
