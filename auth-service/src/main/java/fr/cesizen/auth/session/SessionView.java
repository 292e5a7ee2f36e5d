package fr.cesizen.auth.session;

import fr.cesizen.auth.identity.KeycloakSession;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is signed in.
 *
 * @param current whether this request came from it
 * @param usedAt when it last got an access token
 * @param address from which it was begun
 */
record SessionView(
        @Schema(example = "5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11")
        String id,

        boolean current,

        @Schema(example = "2026-11-22T17:00:00Z") Instant startedAt,

        @Schema(example = "2026-11-27T09:12:31Z") Instant usedAt,

        @Schema(example = "203.0.113.7") @Nullable String address) {

    static SessionView of(KeycloakSession session, @Nullable String current) {
        return new SessionView(
                session.id(), session.id().equals(current), session.startedAt(), session.usedAt(), session.address());
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "SessionView";
    }
}
