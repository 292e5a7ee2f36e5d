package fr.cesizen.auth.credential;

import fr.cesizen.auth.identity.KeycloakCredential;
import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something by which a person signs in.
 *
 * @param id by which Keycloak's page removes it
 * @param label as the person named it; absent when they did not
 */
record CredentialView(
        @Schema(example = "5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11")
        String id,

        @Schema(
                example = "passkey",
                allowableValues = {"password", "passkey", "one-time-code", "recovery-codes"})
        String kind,

        @Schema(example = "Téléphone de Léa") @Nullable String label,

        @Schema(example = "2026-11-22T17:00:00Z") @Nullable Instant createdAt) {

    static CredentialView of(KeycloakCredential credential) {
        return new CredentialView(
                credential.id(), EnumCodes.code(credential.kind()), credential.label(), credential.createdAt());
    }

    /** Keeps the label out of logs. */
    @Override
    public String toString() {
        return "CredentialView[" + kind + "]";
    }
}
