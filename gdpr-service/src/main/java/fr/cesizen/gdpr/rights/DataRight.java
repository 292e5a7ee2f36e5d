package fr.cesizen.gdpr.rights;

/** What a person may ask for. Source: GDPR art. 15 and 20, 17, 18. */
public enum DataRight {
    EXPORT,
    ERASURE,
    RESTRICTION,
    RESTRICTION_LIFTED
}
