package fr.cesizen.platform.privacy;

import java.util.UUID;

/** The requests on {@code cesizen.privacy} that every service with personal data carries out. */
final class PrivacyTopic {

    static final String TOPIC = "cesizen.privacy";
    static final String ERASURE_REQUESTED = "fr.cesizen.privacy.erasure-requested.v1";
    static final String RESTRICTION_CHANGED = "fr.cesizen.privacy.restriction-changed.v1";

    /** The part of the request that a participant reads. */
    record ErasureRequested(UUID request) {}

    /** The part of the change that a participant reads. */
    record RestrictionChanged(boolean restricted) {}

    private PrivacyTopic() {}
}
