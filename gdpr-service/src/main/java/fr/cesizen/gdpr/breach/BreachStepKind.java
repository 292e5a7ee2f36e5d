package fr.cesizen.gdpr.breach;

/** What was done about a breach. */
enum BreachStepKind {
    OPENED,
    DESCRIBED,
    NOTICE_SENT,
    EXEMPTED,
    CLOSED
}
