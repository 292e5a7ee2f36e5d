package fr.cesizen.gdpr.preparation;

/** Where a prepared export is between its request and its end. */
enum ExportState {
    PREPARING,
    /** Can be downloaded until it expires. */
    READY,
    /** Its content is deleted. */
    EXPIRED,
    /** Could not be made; the request stays open, for staff to answer. */
    FAILED
}
