package fr.cesizen.stress.catalog;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.BandSet;
import fr.cesizen.stress.questionnaire.model.Item;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of a questionnaire in the caller's language; a text that the operator has not supplied is absent. */
final class QuestionnaireParts {

    /**
     * One question.
     *
     * @param weight points of each occurrence, or factor of the answer; a band set may have its own
     * @param reverse whether an answer counts as the lowest and highest value of its coding together, less the answer
     * @param skipLabel how to offer not to answer; present on sensitive items
     */
    record ItemView(
            @Schema(example = "moving_home") String code,

            @Schema(example = "Déménagement") @Nullable String label,
            @Schema(example = "20") int weight,
            @Schema(example = "false") boolean reverse,
            @Schema(example = "true") boolean repeatable,
            @Schema(example = "false") boolean sensitive,

            @Schema(example = "Je préfère ne pas répondre") @Nullable
            String skipLabel) {

        static ItemView of(Item item, LocalizedText skip, Locale locale) {
            return new ItemView(
                    item.code(),
                    text(item.label(), locale),
                    item.weight(),
                    item.reverse(),
                    item.repeatable(),
                    item.sensitive(),
                    item.sensitive() ? skip.in(locale) : null);
        }
    }

    /** One way to write answers; without options, an answer is the number of times the event happened. */
    record CodingView(
            @Schema(example = "occurrences") String id,
            @Schema(example = "1") int version,
            List<OptionView> options) {

        static CodingView of(AnswerCoding coding, Locale locale) {
            return new CodingView(
                    coding.id(),
                    coding.version(),
                    coding.options().stream()
                            .map(option -> new OptionView(option.value(), text(option.label(), locale)))
                            .toList());
        }
    }

    /** A possible answer. */
    record OptionView(
            @Schema(example = "0") int value,

            @Schema(example = "Jamais") @Nullable String label) {}

    /**
     * One way to interpret the score.
     *
     * @param weights of the items that this source weights differently, by code
     */
    record BandSetView(
            @Schema(example = "standard") String id,
            @Schema(example = "1") int version,
            @Schema(example = "occurrences") String coding,

            @Schema(example = "{\"social_activity_change\": 19}")
            Map<String, Integer> weights,

            List<BandView> bands) {

        static BandSetView of(BandSet set, Locale locale) {
            return new BandSetView(
                    set.id(),
                    set.version(),
                    set.coding(),
                    set.weights(),
                    set.bands().stream()
                            .map(band -> new BandView(
                                    band.min(),
                                    band.max(),
                                    band.code(),
                                    band.label().in(locale)))
                            .toList());
        }
    }

    /** A range of scores; {@code max} is absent where it has no end. */
    record BandView(
            @Schema(example = "150") int min,
            @Schema(example = "299") @Nullable Integer max,
            @Schema(example = "MODERATE") String code,

            @Schema(example = "Charge de changement modérée")
            String label) {}

    /** Sorted by key, so that responses are always in the same order. */
    static Map<String, String> texts(Map<String, LocalizedText> words, Locale locale) {
        var texts = new TreeMap<String, String>();
        words.forEach((key, text) -> texts.put(key, text.in(locale)));
        return texts;
    }

    static @Nullable String text(LocalizedText words, Locale locale) {
        return words.isEmpty() ? null : words.in(locale);
    }

    private QuestionnaireParts() {}
}
