package fr.cesizen.auth.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The editable part of a person's profile, replaced as a whole. */
record AccountChange(
        @Schema(example = "Léa") @NotBlank @Size(max = 100) @Pattern(regexp = ProfileRules.NAME)
        String name,

        @Schema(example = "1998-04-12")
        @NotNull
        @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
        LocalDate birthDate,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @NotNull
        String language) {

    AccountChange {
        name = name == null ? "" : name.strip();
    }

    /** @throws fr.cesizen.platform.problems.Problem 422 when it breaks a rule */
    void check(LocalDate today) {
        ProfileRules.checkBirthDate(birthDate, today);
        ProfileRules.checkLanguage(language);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "AccountChange";
    }
}
