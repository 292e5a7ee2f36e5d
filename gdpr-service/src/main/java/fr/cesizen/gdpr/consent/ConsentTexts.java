package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The texts that people consent to now.
 *
 * @param locale language of all of them, {@code fr} or {@code en}
 */
record ConsentTexts(
        @Schema(example = "2026-11") String version,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        String locale,

        List<PurposeText> items) {

    /**
     * The text of a purpose.
     *
     * @param hash SHA-256 of title, line feed and text in UTF-8, in hexadecimal digits: what a decision keeps as proof
     */
    record PurposeText(
            @Schema(example = "journal") String purpose,
            @Schema(example = "Garder mon journal") String title,

            @Schema(example = "Vos émotions et vos notes sont gardées pour vous les montrer.")
            String text,

            @Schema(example = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9")
            String hash) {}
}
