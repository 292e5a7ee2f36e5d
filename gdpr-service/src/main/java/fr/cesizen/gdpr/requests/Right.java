package fr.cesizen.gdpr.requests;

/** What a person may ask for. Source: GDPR art. 15 and 20, 17, 18. */
public enum Right {
    EXPORT,
    ERASURE,
    RESTRICTION,
    RESTRICTION_LIFTED
}
