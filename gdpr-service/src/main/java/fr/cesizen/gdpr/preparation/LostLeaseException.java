package fr.cesizen.gdpr.preparation;

/** Another instance has taken over, or the export is gone: whoever is at it stops. */
final class LostLeaseException extends RuntimeException {

    LostLeaseException() {
        super("The lease of an export is lost", null, false, false);
    }
}
