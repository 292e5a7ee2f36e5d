package fr.cesizen.emotion.taxonomy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The taxonomy in the caller's language. */
record TaxonomyView(int version, List<FamilyView> families) {

    record FamilyView(
            @Schema(example = "serenity") String code,
            @Schema(example = "Sérénité") String label,
            @Nullable Double valence,
            @Nullable Double arousal,
            List<EmotionView> emotions) {}

    record EmotionView(
            @Schema(example = "calm") String code,
            @Schema(example = "Calme") String label,

            @Schema(description = "−1 (unpleasant) to 1 (pleasant), a default", example = "0.586") @Nullable
            Double valence,

            @Schema(description = "−1 (calm) to 1 (excited), a default", example = "-0.314") @Nullable
            Double arousal) {}

    static TaxonomyView of(Taxonomy taxonomy, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new TaxonomyView(
                taxonomy.version(),
                taxonomy.families().stream()
                        .map(family -> new FamilyView(
                                family.code(),
                                english ? family.en() : family.fr(),
                                family.valence(),
                                family.arousal(),
                                family.emotions().stream()
                                        .map(emotion -> new EmotionView(
                                                emotion.code(),
                                                english ? emotion.en() : emotion.fr(),
                                                emotion.valence(),
                                                emotion.arousal()))
                                        .toList()))
                        .toList());
    }
}
