package fr.cesizen.gdpr.consent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what proves it (GDPR art. 7(1)): the text that was read, whose hash the decision carries.
 *
 * @param text absent where this service never published it
 */
record ConsentProof(
        @JsonUnwrapped ConsentDecision decision, @Nullable String text) {

    static ConsentProof of(ConsentDecision decision, ConsentTextCatalog texts) {
        var locale = decision.locale();
        return new ConsentProof(
                decision,
                locale == null
                        ? null
                        : texts.find(decision.version(), decision.purpose(), Locale.forLanguageTag(locale))
                                .orElse(null));
    }
}
