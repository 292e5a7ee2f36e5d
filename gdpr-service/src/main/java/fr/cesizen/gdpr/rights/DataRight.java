package fr.cesizen.gdpr.rights;

/** The rights over their data of which people make use by a request. Source: GDPR art. 15, 20, 16, 18, 21 and 17. */
public enum DataRight {
    ACCESS,
    PORTABILITY,
    RECTIFICATION,
    RESTRICTION,
    OBJECTION,
    ERASURE;

    /** Whether it is carried out by the services alone, so that nobody has a hand in it. */
    boolean runsByItself() {
        return this == ERASURE;
    }

    /** Whether people may ask staff for it; the others have an address of their own, where they are carried out. */
    boolean isAskedOfStaff() {
        return this == ACCESS || this == PORTABILITY || this == RECTIFICATION;
    }
}
