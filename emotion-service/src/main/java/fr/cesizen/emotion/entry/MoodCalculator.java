package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.taxonomy.Taxonomy;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes an entry's mood from its words when the person gives no valence, and whether to offer help. */
final class MoodCalculator {

    private MoodCalculator() {}

    /** Mean of the words' default valences, weighted by intensity plus one, so that an intensity of 0 still counts. */
    static @Nullable Double ofWords(List<EmotionIntensity> emotions, TaxonomyRegistry taxonomies) {
        double sum = 0;
        double weights = 0;
        for (var felt : emotions) {
            var word = taxonomies.emotion(felt.code());
            var valence = word.isPresent() ? word.get().valence() : null;
            if (valence != null) {
                sum += valence * (felt.intensity() + 1);
                weights += felt.intensity() + 1;
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    /** Whether to offer help: an emotion reaches the intensity from which its word offers it. */
    static boolean offersHelp(List<EmotionIntensity> emotions, TaxonomyRegistry taxonomies) {
        return emotions.stream().anyMatch(felt -> taxonomies
                .emotion(felt.code())
                .map(Taxonomy.Emotion::offersHelpFrom)
                .filter(from -> felt.intensity() >= from)
                .isPresent());
    }
}
