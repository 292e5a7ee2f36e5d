package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.NewIdentity;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for an account.
 *
 * @param email in its one spelling, see {@link EmailNormalizer}
 * @param password subject to the realm's password policy; empty where its person chooses one later, by the link in a mail
 * @param language of Keycloak's pages and e-mails
 * @param consentLocale language in which the consents were read; absent for that of the mails
 * @param consents none is required for an account
 */
public record NewAccount(
        @Schema(example = "lea@example.org") @NotNull @Email @Size(max = 254)
        String email,

        @Schema(example = "une phrase que je retiens") @NotNull @Size(min = 1, max = 256)
        String password,

        @Schema(example = "Léa") @NotBlank @OneLine @Size(max = 100)
        String name,

        @Schema(example = "1998-04-12") @NotNull LocalDate birthDate,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @NotNull
        String language,

        @Schema(
                example = "en",
                allowableValues = {"fr", "en"})
        @Nullable
        String consentLocale,

        @Size(max = 4) List<@NotNull @Valid ConsentAnswer> consents) {

    public NewAccount {
        email = email == null ? email : EmailNormalizer.normalize(email);
        name = name == null ? name : name.strip(); // a missing one stays missing, for validation
        consents = consents == null ? List.of() : consents;
    }

    /** @throws Problem 422 when it breaks a rule */
    void check(LocalDate today) {
        EmailNormalizer.check(email);
        ProfileRules.checkPassword(password);
        ProfileRules.checkBirthDate(birthDate, today);
        checkLanguages();
        ConsentAnswer.check(consents);
    }

    /**
     * Checks what a child asks for, who chooses a password once a parent has agreed.
     *
     * @throws Problem 422 when it breaks a rule, or when nobody else has to agree
     */
    public void checkAsMinor(LocalDate today) {
        EmailNormalizer.check(email);
        ProfileRules.checkPlausible(birthDate, today);
        if (!ProfileRules.needsParent(birthDate, today)) {
            throw Problem.rule("parental-consent-not-needed", ProfileRules.AGE_ALONE)
                    .at("/birthDate");
        }
        checkLanguages();
        ConsentAnswer.check(consents);
    }

    private void checkLanguages() {
        ProfileRules.checkLanguage(language);
        if (consentLocale != null && !ProfileRules.LANGUAGES.contains(consentLocale)) {
            throw Problem.notOneOf("/consentLocale");
        }
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
