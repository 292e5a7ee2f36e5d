package fr.cesizen.gdpr.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of auth-service's event that this service reads: the decisions made on the sign-up form. */
record SignedUp(@Nullable List<Asked> consents) {

    record Asked(String purpose, boolean granted, String version) {}

    List<Asked> decisions() {
        return consents == null ? List.of() : consents;
    }
}
