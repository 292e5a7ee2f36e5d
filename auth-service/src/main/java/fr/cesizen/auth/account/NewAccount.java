package fr.cesizen.auth.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import fr.cesizen.auth.identity.NewIdentity;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request for an account.
 *
 * @param password subject to the realm's password policy
 * @param language of Keycloak's pages and e-mails
 * @param consents none is required for an account
 */
record NewAccount(
        @Schema(example = "lea@example.org") @NotNull @Email @Size(max = 254)
        String email,

        @Schema(example = "une phrase que je retiens") @NotNull @Size(min = 1, max = 256)
        String password,

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
        String language,

        @Size(max = 4) List<@NotNull @Valid ConsentAnswer> consents) {

    NewAccount {
        name = name == null ? "" : name.strip();
        consents = consents == null ? List.of() : consents;
    }

    /** @throws fr.cesizen.platform.problems.Problem 422 when it breaks a rule */
    void check(LocalDate today) {
        ProfileRules.checkBirthDate(birthDate, today);
        ProfileRules.checkLanguage(language);
        ConsentAnswer.check(consents);
    }

    NewIdentity identity(UUID signUp) {
        return new NewIdentity(email, password, language, signUp);
    }

    /** Keeps e-mail, password and name out of logs. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
