package fr.cesizen.emotion.taxonomy;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The emotions that an entry may name, in families; a published version never changes.
 *
 * <p>An emotion may belong to two families, as «Émerveillement» does, and still has one code. The document of the first
 * version names its sources and licences.
 */
public record Taxonomy(int version, List<Family> families) {

    private static final String CODE = "[a-z][a-z0-9_-]{0,39}";

    /**
     * A family of emotions.
     *
     * @param valence default position from −1 (unpleasant) to 1 (pleasant); a norm for words, not for a person
     * @param arousal default position from −1 (calm) to 1 (excited)
     */
    public record Family(
            @NotNull @Pattern(regexp = CODE) @Schema(example = "serenity")
            String code,

            @NotBlank @OneLine @Size(max = 60) @Schema(example = "Sérénité")
            String fr,

            @NotBlank @OneLine @Size(max = 60) @Schema(example = "Serenity")
            String en,

            @DecimalMin("-1") @DecimalMax("1") @Nullable Double valence,

            @DecimalMin("-1") @DecimalMax("1") @Nullable Double arousal,

            @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid Emotion> emotions) {

        public String label(Locale locale) {
            return new LocalizedText(fr, en).in(locale);
        }

        private Family holding(List<Emotion> others) {
            return new Family(code, fr, en, valence, arousal, others);
        }
    }

    /**
     * One emotion, with a default position as in {@link Family}; absent when no rated word is close.
     *
     * @param safety whether help is offered, never forced, to somebody who feels it intensely
     */
    public record Emotion(
            @NotNull @Pattern(regexp = CODE) @Schema(example = "calm")
            String code,

            @NotBlank @OneLine @Size(max = 60) @Schema(example = "Calme")
            String fr,

            @NotBlank @OneLine @Size(max = 60) @Schema(example = "Calm")
            String en,

            @DecimalMin("-1") @DecimalMax("1") @Nullable Double valence,

            @DecimalMin("-1") @DecimalMax("1") @Nullable Double arousal,

            boolean safety) {

        private static final int INTENSE = 70;

        public String label(Locale locale) {
            return new LocalizedText(fr, en).in(locale);
        }

        /** The intensity, 0 to 100, from which help is offered; null when it never is. */
        public @Nullable Integer offersHelpFrom() {
            return safety ? INTENSE : null;
        }
    }

    /** This version plus the words that only {@code older} ones have, each in the family it last belonged to. */
    Taxonomy with(List<Taxonomy> older) {
        var all = new LinkedHashMap<String, Family>();
        families.forEach(family -> all.put(family.code(), family));
        var known = new HashSet<>(emotions().keySet());
        for (int i = older.size() - 1; i >= 0; i--) {
            for (var family : older.get(i).families()) {
                var retired = family.emotions().stream()
                        .filter(emotion -> !known.contains(emotion.code()))
                        .toList();
                if (!retired.isEmpty()) {
                    all.merge(
                            family.code(),
                            family.holding(retired),
                            (now, before) -> now.holding(Stream.concat(now.emotions().stream(), retired.stream())
                                    .toList()));
                }
            }
            known.addAll(older.get(i).emotions().keySet());
        }
        return new Taxonomy(version, List.copyOf(all.values()));
    }

    /** Each emotion once, in the order of the families. */
    public Map<String, Emotion> emotions() {
        var emotions = new LinkedHashMap<String, Emotion>();
        families.forEach(family -> family.emotions().forEach(emotion -> emotions.putIfAbsent(emotion.code(), emotion)));
        return emotions;
    }
}
