package fr.cesizen.gdpr.erasure;

/** How far an erasure is. Only the evidence of the last service completes it; no time-out ever does. */
enum ErasureStatus {
    PENDING,
    COMPLETED
}
