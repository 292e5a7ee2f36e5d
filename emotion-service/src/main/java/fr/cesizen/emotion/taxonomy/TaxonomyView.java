package fr.cesizen.emotion.taxonomy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The taxonomy in the caller's language. */
record TaxonomyView(
        int version,
        List<FamilyView> families,

        @Schema(description = "Words of earlier versions that entries may name; no longer to be suggested")
        List<RetiredView> retired) {

    private static final String HELP =
            "The intensity from which an entry that names it offers help, for offline clients; absent"
                    + " when it never does";

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
            Double arousal,

            @Schema(description = HELP, example = "70") @Nullable
            Integer offersHelpFrom) {}

    record RetiredView(
            @Schema(example = "displeasure") String code,

            @Schema(description = "Its label in the last version that had it", example = "Déplaisir")
            String label,

            @Schema(description = "The families it last belonged to; they may not exist in this version")
            List<FamilyName> families,

            @Schema(description = HELP, example = "70") @Nullable
            Integer offersHelpFrom) {}

    record FamilyName(
            @Schema(example = "disgust") String code,
            @Schema(example = "Dégoût") String label) {}

    /** @param older the earlier versions, oldest first */
    static TaxonomyView of(Taxonomy taxonomy, List<Taxonomy> older, Locale locale) {
        return new TaxonomyView(
                taxonomy.version(),
                taxonomy.families().stream()
                        .map(family -> new FamilyView(
                                family.code(),
                                family.label(locale),
                                family.valence(),
                                family.arousal(),
                                family.emotions().stream()
                                        .map(emotion -> new EmotionView(
                                                emotion.code(),
                                                emotion.label(locale),
                                                emotion.valence(),
                                                emotion.arousal(),
                                                emotion.offersHelpFrom()))
                                        .toList()))
                        .toList(),
                retired(taxonomy, older, locale));
    }

    private static List<RetiredView> retired(Taxonomy taxonomy, List<Taxonomy> older, Locale locale) {
        var present = taxonomy.emotions().keySet();
        var retired = new LinkedHashMap<String, RetiredView>();
        for (var family : taxonomy.with(older).families()) {
            for (var emotion : family.emotions()) {
                if (!present.contains(emotion.code())) {
                    retired.computeIfAbsent(
                                    emotion.code(),
                                    code -> new RetiredView(
                                            code, emotion.label(locale), new ArrayList<>(), emotion.offersHelpFrom()))
                            .families()
                            .add(new FamilyName(family.code(), family.label(locale)));
                }
            }
        }
        return List.copyOf(retired.values());
    }
}
