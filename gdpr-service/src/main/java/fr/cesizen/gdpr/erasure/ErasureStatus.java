package fr.cesizen.gdpr.erasure;

/** The progress of an erasure. Only the evidence of the last service completes it, never a time-out. */
enum ErasureStatus {
    PENDING,
    COMPLETED
}
