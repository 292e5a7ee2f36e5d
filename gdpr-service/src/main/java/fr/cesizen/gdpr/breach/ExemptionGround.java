package fr.cesizen.gdpr.breach;

/** Why people need not be told of a breach although the risk is high. Source: GDPR art. 34(3). */
enum ExemptionGround {
    /** Nobody can read the data, as they are encrypted for example: (a). */
    DATA_UNINTELLIGIBLE,
    /** What was done since makes the high risk unlikely: (b). */
    RISK_AVERTED,
    /** To tell each would be out of proportion: everybody is told in public instead: (c). */
    PUBLIC_COMMUNICATION
}
