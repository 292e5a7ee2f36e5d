package fr.cesizen.gdpr.breach;

/** How much a breach endangers the rights and freedoms of people, as the officer judges it. Source: GDPR art. 33(1), 34(1). */
enum BreachRisk {
    /** A risk is unlikely: the breach is documented, and nobody has to be told. */
    NONE,
    /** The authority has to be told. */
    RISK,
    /** The authority has to be told, and the people concerned. */
    HIGH
}
