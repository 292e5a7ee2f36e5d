package fr.cesizen.auth.parent;

import fr.cesizen.auth.account.ConsentAnswer;
import fr.cesizen.auth.account.EmailNormalizer;
import fr.cesizen.auth.account.NewAccount;
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
import org.jspecify.annotations.Nullable;

/**
 * What a child below 15 asks for: an account, without a password, which they choose once a parent has agreed.
 *
 * @param consentLocale language in which the child read of the consents; absent for that of the mails
 * @param parentEmail where somebody with parental authority is asked; another mailbox than the child's
 */
record NewParentalRequest(
        @Schema(example = "tom@example.org") @NotNull @Email @Size(max = 254)
        String email,

        @Schema(example = "parent@example.org") @NotNull @Email @Size(max = 254)
        String parentEmail,

        @Schema(example = "Tom") @NotBlank @OneLine @Size(max = 100)
        String name,

        @Schema(example = "2014-04-12") @NotNull LocalDate birthDate,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @NotNull
        String language,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @Nullable
        String consentLocale,

        @Size(max = 4) List<@NotNull @Valid ConsentAnswer> consents) {

    NewParentalRequest {
        email = email == null ? email : EmailNormalizer.normalize(email);
        parentEmail = parentEmail == null ? parentEmail : EmailNormalizer.normalize(parentEmail);
        name = name == null ? name : name.strip(); // a missing one stays missing, for validation
        consents = consents == null ? List.of() : consents;
    }

    /** @throws Problem 422 when it breaks a rule */
    void check(LocalDate today) {
        account().checkAsMinor(today);
        if (!EmailNormalizer.isPlain(parentEmail)) {
            throw Problem.rule("email-not-plain").at("/parentEmail");
        }
        if (AddressHash.isSameMailbox(email, parentEmail)) {
            throw Problem.rule("parent-address-same").at("/parentEmail");
        }
    }

    NewAccount account() {
        return new NewAccount(email, "", name, birthDate, language, consentLocale, consents);
    }

    /** Keeps addresses and name out of logs. */
    @Override
    public String toString() {
        return "NewParentalRequest";
    }
}
