package fr.cesizen.platform.consent;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events that tell of consents, and the parts of them that a service reads. */
final class ConsentTopics {

    static final String PRIVACY = "cesizen.privacy";
    static final String CHANGED = "fr.cesizen.consent.changed.v1";
    static final String ACCOUNT = "cesizen.account";
    static final String SIGNED_UP = "fr.cesizen.account.signed-up.v1";

    /**
     * A decision made in the settings.
     *
     * @param decidedAt absent in events of before: the time of the event tells
     */
    record Changed(
            String purpose, Boolean granted, @Nullable Instant decidedAt) {

        Changed {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(granted, "granted");
        }

        ConsentState state(Instant time) {
            return new ConsentState(purpose, granted, true, Objects.requireNonNullElse(decidedAt, time));
        }
    }

    /** The decisions made on the sign-up form. */
    record SignedUp(@Nullable List<Changed> consents) {

        List<ConsentState> states(Instant time) {
            return Objects.requireNonNullElse(consents, List.<Changed>of()).stream()
                    .map(each -> new ConsentState(each.purpose(), each.granted(), false, time))
                    .toList();
        }
    }

    private ConsentTopics() {}
}
