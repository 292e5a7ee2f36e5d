package fr.cesizen.gdpr.breach;

/** Who is told of a breach. */
enum NoticeRecipient {
    /** The supervisory authority, in France the CNIL: GDPR art. 33. */
    AUTHORITY,
    /** The people whose data it is: GDPR art. 34. */
    PEOPLE
}
