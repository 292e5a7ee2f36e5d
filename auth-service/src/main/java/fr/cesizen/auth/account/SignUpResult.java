package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.EmailConfirmation;
import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The answer to a sign-up.
 *
 * @param id of the person; of nobody where the address has an account already and that is told to its owner alone
 * @param confirmation whether the person has to open the link in a mail before they sign in
 */
record SignUpResult(
        @Schema(example = "5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11")
        UUID id,

        @Schema(
                example = "offered",
                allowableValues = {"required", "offered", "off"})
        String confirmation) {

    static SignUpResult of(UUID id, EmailConfirmation confirmation) {
        return new SignUpResult(id, EnumCodes.code(confirmation));
    }
}
