package fr.cesizen.auth.administration;

import fr.cesizen.auth.identity.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person as an administrator sees them: whether and as what they may sign in, and nothing that they wrote.
 *
 * @param enabled whether they may sign in
 * @param emailVerified whether they have shown that the address is theirs
 * @param roles those of staff
 */
record PersonView(
        @Schema(example = "5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11")
        UUID id,

        boolean enabled,

        boolean emailVerified,

        @Schema(example = "[\"support\"]") List<String> roles,

        @Schema(example = "2026-11-22T17:00:00Z") Instant createdAt) {

    static PersonView of(Identity identity) {
        return new PersonView(
                identity.id(),
                identity.isEnabled(),
                identity.isVerified(),
                List.copyOf(identity.roles()),
                identity.createdAt());
    }
}
