package fr.cesizen.gdpr.oversight;

import fr.cesizen.gdpr.oversight.OversightRepository.ConsentCount;
import fr.cesizen.gdpr.statistics.disclosure.DisclosureRules;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people decided what on a purpose, by {@link DisclosureRules}: rounded, and absent where few are behind it.
 *
 * @param granted whose consent is in force
 * @param refused who said no, withdrew or object
 */
record ConsentCountView(
        @Schema(example = "journal") String purpose,
        @Schema(example = "1240") @Nullable Long granted,
        @Schema(example = "35") @Nullable Long refused) {

    static ConsentCountView of(ConsentCount count) {
        var told = DisclosureRules.parts(List.of(count.granted(), count.refused()));
        return new ConsentCountView(
                count.purpose(), told.get(0).orElse(null), told.get(1).orElse(null));
    }
}
