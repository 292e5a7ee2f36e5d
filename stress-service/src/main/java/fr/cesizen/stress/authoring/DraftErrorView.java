package fr.cesizen.stress.authoring;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.questionnaire.validation.DraftError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** An error in a draft, in words. */
record DraftErrorView(
        @Schema(example = "/bandSets/0/bands/1/min") String pointer,
        @Schema(example = "band-gap") String code,
        String text) {

    static List<DraftErrorView> of(List<DraftError> findings, Messages texts, Locale locale) {
        return findings.stream()
                .map(finding -> new DraftErrorView(
                        finding.pointer(), finding.code(), texts.get(locale, "finding." + finding.code())))
                .toList();
    }

    /**
     * @throws Problem 422 {@code draft-not-publishable} with a code for each finding; a plain problem would have one
     *     code for all of them
     */
    static void refuse(List<DraftError> findings, Messages texts, Locale locale) {
        if (!findings.isEmpty()) {
            throw Problem.rule("draft-not-publishable").with("errors", of(findings, texts, locale));
        }
    }
}
