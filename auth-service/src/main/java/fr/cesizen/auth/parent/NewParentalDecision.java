package fr.cesizen.auth.parent;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a parent decides.
 *
 * @param agreed to the account, with the consents that the child gave
 * @param holdsAuthority that the parent says to have parental authority; needed to agree
 * @param version of the text that was shown
 */
record NewParentalDecision(
        @Schema(example = "kq3qYw0S0mT8m2y8r9cJ7n4b1xZp6uVtL5eDfGhAsQo") @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}")
        String token,

        @Schema(example = "true") @NotNull Boolean agreed,

        @Schema(example = "true") @NotNull Boolean holdsAuthority,

        @Schema(example = "2026-11") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,32}")
        String version) {

    ParentToken value() {
        return new ParentToken(token);
    }

    /** @throws Problem 422 without parental authority, 409 for another text than the one that holds now */
    void check(String current) {
        if (agreed && !holdsAuthority) {
            throw Problem.rule("parental-authority-required").at("/holdsAuthority");
        }
        if (agreed && !version.equals(current)) {
            throw Problem.conflict("parental-text-outdated");
        }
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "NewParentalDecision";
    }
}
