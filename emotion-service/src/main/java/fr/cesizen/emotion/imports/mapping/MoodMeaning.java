package fr.cesizen.emotion.imports.mapping;

import fr.cesizen.emotion.entry.EmotionIntensity;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.search.TextNormalizer;
import fr.cesizen.platform.numbers.DecimalRounding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a person's word for a mood.
 *
 * @param valence −1 to 1, the level of the mood; counts as the person's own
 */
public record MoodMeaning(
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid EmotionIntensity> emotions,

        @DecimalMin("-1") @DecimalMax("1") @Schema(multipleOf = 0.01, example = "0.4") @Nullable
        Double valence) {

    public MoodMeaning {
        valence = DecimalRounding.round(valence, NewEntry.DECIMALS);
    }

    /**
     * Daylio's levels by its own English and French words, except the middle one: it is not an emotion, so only the person
     * can say which it was. A person's own words have no meaning either until the person sets one.
     */
    private static final Map<String, MoodMeaning> USUAL = Map.of(
                    level("enchantment", 70, 0.8), "rad génial super",
                    level("contentment", 60, 0.4), "good bien",
                    level("melancholy", 60, -0.4), "bad mauvais",
                    level("sorrow", 80, -0.8), "awful horrible")
            .entrySet()
            .stream()
            .flatMap(level -> Stream.of(level.getValue().split(" "))
                    .map(word -> Map.entry(TextNormalizer.identity(word), level.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    public static @Nullable MoodMeaning usual(String word) {
        return USUAL.get(TextNormalizer.identity(word));
    }

    private static MoodMeaning level(String emotion, int intensity, double valence) {
        return new MoodMeaning(List.of(new EmotionIntensity(emotion, intensity)), valence);
    }
}
