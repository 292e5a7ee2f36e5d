package fr.cesizen.gdpr.breach;

/** What a breach lacks before it can be closed. */
enum ClosureGap {
    /** Its likely consequences or the measures are not described: GDPR art. 33(5). */
    FACTS,
    /** Nobody has decided on the risk. */
    RISK,
    /** The authority was not told: GDPR art. 33(1). */
    AUTHORITY,
    /** The people concerned were not told, and nothing exempts from it: GDPR art. 34. */
    PEOPLE
}
