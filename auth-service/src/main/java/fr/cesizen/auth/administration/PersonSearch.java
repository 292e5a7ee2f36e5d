package fr.cesizen.auth.administration;

import fr.cesizen.auth.account.EmailNormalizer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom an administrator looks for. In a body, so that no address stands in a URL.
 *
 * @param email the whole address, in its one spelling
 */
record PersonSearch(
        @Schema(example = "lea@example.org") @NotBlank @Size(max = 254)
        String email) {

    PersonSearch {
        email = email == null ? email : EmailNormalizer.normalize(email.strip());
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "PersonSearch";
    }
}
