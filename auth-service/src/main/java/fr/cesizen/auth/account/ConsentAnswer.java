package fr.cesizen.auth.account;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's answer to one purpose. A purpose without an answer counts as no consent.
 *
 * @param version of the text that was shown
 */
public record ConsentAnswer(
        @Schema(
                example = "journal",
                allowableValues = {"journal", "assessments", "personalisation", "statistics"})
        @NotNull
        String purpose,

        @Schema(example = "true") @NotNull Boolean granted,

        @Schema(example = "2026-11") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,32}")
        String version) {

    static final Set<String> PURPOSES = Set.of("journal", "assessments", "personalisation", "statistics");

    /** @throws Problem 400 for a purpose that does not exist, 422 for one that is answered twice */
    static void check(List<ConsentAnswer> consents) {
        var seen = new HashSet<String>();
        for (int i = 0; i < consents.size(); i++) {
            var purpose = consents.get(i).purpose();
            if (!PURPOSES.contains(purpose)) {
                throw Problem.notOneOf("/consents/" + i + "/purpose");
            }
            if (!seen.add(purpose)) {
                throw Problem.rule("duplicate-purpose").at("/consents/" + i + "/purpose");
            }
        }
    }
}
