package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.taxonomy.Taxonomy;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an entry's words stand between unpleasant and pleasant, when the person has not said so. */
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

    /** Whether help is to be offered: one of the words asks for it, felt as intensely as it is. */
    static boolean offersHelp(List<EmotionIntensity> emotions, TaxonomyRegistry taxonomies) {
        return emotions.stream().anyMatch(felt -> taxonomies
                .emotion(felt.code())
                .map(Taxonomy.Emotion::offersHelpFrom)
                .filter(from -> felt.intensity() >= from)
                .isPresent());
    }
}
