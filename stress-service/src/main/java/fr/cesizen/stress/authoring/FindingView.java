package fr.cesizen.stress.authoring;

import fr.cesizen.stress.document.Finding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a draft, in words. */
record FindingView(
        @Schema(example = "/bandSets/0/bands/1/min") String pointer,
        @Schema(example = "band-gap") String code,
        String text) {

    /** Puts findings into the caller's language. */
    @Component
    static class Texts {

        private final MessageSource texts;

        Texts(MessageSource texts) {
            this.texts = texts;
        }

        List<FindingView> of(List<Finding> findings, Locale locale) {
            return findings.stream()
                    .map(finding -> new FindingView(
                            finding.pointer(),
                            finding.code(),
                            texts.getMessage("finding." + finding.code(), null, locale)))
                    .toList();
        }
    }
}
