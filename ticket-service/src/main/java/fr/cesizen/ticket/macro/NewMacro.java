package fr.cesizen.ticket.macro;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.OneLine;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.ticket.message.NewStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A macro as an administrator writes it, as a whole. */
record NewMacro(
        @Schema(example = "Mot de passe oublié") @NotBlank @OneLine @Size(max = 100)
        String name,

        @Schema(
                example =
                        "{\"fr\": \"Votre demande « {{subject}} » est résolue.\", \"en\": \"Your request “{{subject}}” is solved.\"}",
                description =
                        "With {{ticket}}, {{subject}}, {{opened}}, {{priority}} and {{first-response-due}}, at most 8,000"
                                + " characters in each language")
        @NotNull
        LocalizedText text,

        @Schema(
                example = "SOLVED",
                allowableValues = {"OPEN", "ANSWERED", "WAITING", "SOLVED"},
                description = "In which state the answer usually leaves the ticket; ANSWERED when absent")
        @Nullable
        String status) {

    static final int MAX_LENGTH = 8_000;

    /** The state in which the answer leaves a ticket. @throws Problem 400 for another word */
    @Nullable
    String state() {
        return status == null ? null : new NewStatus(status).next().name();
    }

    /** Reads both texts once, so that what is stored can be rendered. @throws Problem 400 or 422 for a text that cannot */
    void check() {
        state();
        check(text.fr(), "/text/fr");
        check(text.en(), "/text/en");
    }

    private static void check(String language, String pointer) {
        if (!UnicodeRules.isVisible(language)) {
            throw Problem.invalid(pointer, "not-blank");
        }
        if (UnicodeRules.length(language) > MAX_LENGTH) {
            throw Problem.invalid(pointer, "size");
        }
        MacroTemplate.parse(language, pointer);
    }
}
