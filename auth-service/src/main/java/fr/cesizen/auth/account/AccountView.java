package fr.cesizen.auth.account;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as shown to its owner.
 *
 * @param email from the token; absent when the client is not allowed to know it
 */
record AccountView(
        @Schema(example = "5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11")
        UUID id,

        @Schema(example = "Léa") String name,

        @Schema(example = "lea@example.org") @Nullable String email,

        @Schema(example = "1998-04-12") LocalDate birthDate,

        @Schema(example = "fr") String language,

        @Schema(example = "2026-11-22T17:00:00Z") Instant createdAt) {

    static AccountView of(Profile profile, @Nullable String email) {
        return new AccountView(
                profile.person(), profile.name(), email, profile.birthDate(), profile.language(), profile.createdAt());
    }

    /** Keeps name and e-mail out of logs. */
    @Override
    public String toString() {
        return "AccountView[id=" + id + "]";
    }
}
