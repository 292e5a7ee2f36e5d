package fr.cesizen.gdpr.rights;

/** The kinds of request that a person may make. Source: GDPR art. 15 and 20, 17, 18. */
public enum DataRight {
    EXPORT,
    ERASURE,
    RESTRICTION,
    RESTRICTION_LIFTED
}
