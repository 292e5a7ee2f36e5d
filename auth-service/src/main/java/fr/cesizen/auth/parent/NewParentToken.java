package fr.cesizen.auth.parent;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The secret of a parent's link; in a body, as addresses are logged. */
record NewParentToken(
        @Schema(example = "kq3qYw0S0mT8m2y8r9cJ7n4b1xZp6uVtL5eDfGhAsQo") @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}")
        String token) {

    ParentToken value() {
        return new ParentToken(token);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "NewParentToken";
    }
}
