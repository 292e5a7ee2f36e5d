package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a breach, as a whole: what is absent is not known yet. Source of the fields: GDPR art. 33(3) and (5).
 *
 * @param people approximate number of people concerned
 * @param records approximate number of records concerned
 * @param riskReason why the risk is judged so, which decides who is told
 */
record BreachDescription(
        @Schema(
                example = "Une sauvegarde chiffrée a été copiée hors de notre hébergement.",
                description = "What happened; names nobody")
        @NotBlank
        @Size(max = 4000)
        String nature,

        @Schema(example = "Adresses de courriel, entrées du journal") @Nullable @Size(max = 2000)
        String dataCategories,

        @Schema(example = "1200") @Nullable @PositiveOrZero @Max(10_000_000_000L)
        Long people,

        @Schema(example = "40000") @Nullable @PositiveOrZero @Max(10_000_000_000L)
        Long records,

        @Schema(example = "Aucune tant que la clé reste secrète.") @Nullable @Size(max = 4000)
        String consequences,

        @Schema(example = "Accès retiré, clé remplacée.") @Nullable @Size(max = 4000)
        String measures,

        @Schema(example = "RISK") @Nullable BreachRisk risk,

        @Schema(example = "La clé n'a pas fui, mais la copie nous échappe.", description = "Needed with a risk")
        @Nullable
        @Size(max = 2000)
        String riskReason) {

    /** What is known of a breach when it is opened by hand. */
    static BreachDescription of(String nature) {
        return new BreachDescription(nature, null, null, null, null, null, null, null);
    }

    /** @throws Problem 422 {@code risk-reason-required} for a risk without a reason */
    void check() {
        if (risk != null && !isTold(riskReason)) {
            throw Problem.rule("risk-reason-required").at("/riskReason");
        }
    }

    /** Whether effects and remedies are described, which the register has to hold of every breach. */
    boolean showsEffects() {
        return isTold(consequences) && isTold(measures);
    }

    private static boolean isTold(@Nullable String text) {
        return text != null && UnicodeRules.isVisible(text);
    }
}
