package fr.cesizen.auth.account;

import fr.cesizen.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The editable part of a person's profile, replaced as a whole. */
record AccountChange(
        @Schema(example = "Léa") @NotBlank @OneLine @Size(max = 100)
        String name,

        @Schema(example = "1998-04-12") @NotNull LocalDate birthDate,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @NotNull
        String language) {

    AccountChange {
        name = name == null ? name : name.strip(); // a missing one stays missing, for validation
    }

    /** @throws fr.cesizen.platform.problems.Problem 400 for another language */
    void check() {
        ProfileRules.checkLanguage(language);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "AccountChange";
    }
}
