package fr.cesizen.gdpr.erasure;

/** The progress of an erasure. Only the evidence of the last service completes it, never a time-out. */
enum ErasureStatus {
    /** Waits for the end of its cooling-off, until when it can be taken back. */
    SCHEDULED,
    PENDING,
    COMPLETED,
    /** Taken back by the person before it began. */
    CANCELLED
}
