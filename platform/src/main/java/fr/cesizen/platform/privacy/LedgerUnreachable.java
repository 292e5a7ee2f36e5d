package fr.cesizen.platform.privacy;

/** Kafka does not answer, or has no ledger yet. */
final class LedgerUnreachable extends RuntimeException {

    LedgerUnreachable(Throwable cause) {
        super("The ledger cannot be read: " + cause, cause);
    }
}
