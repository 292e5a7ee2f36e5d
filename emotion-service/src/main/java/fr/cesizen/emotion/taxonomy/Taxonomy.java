package fr.cesizen.emotion.taxonomy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The emotions that an entry may name, in families; a published version never changes.
 *
 * <p>An emotion may belong to two families, as «Émerveillement» does, and has one code all the same. Sources and
 * licences stand in the document.
 */
public record Taxonomy(int version, List<Family> families) {

    /**
     * A family of emotions.
     *
     * @param valence default position from −1 (unpleasant) to 1 (pleasant); a norm of words, not of a person
     * @param arousal default position from −1 (calm) to 1 (excited)
     */
    public record Family(
            String code,
            String fr,
            String en,
            @Nullable Double valence,
            @Nullable Double arousal,
            List<Emotion> emotions) {}

    /**
     * One emotion, with the default position of {@link Family}; absent where no rated word is near.
     *
     * @param safety whether help is offered, never forced, to somebody who feels it intensely
     */
    public record Emotion(
            String code,
            String fr,
            String en,
            @Nullable Double valence,
            @Nullable Double arousal,
            boolean safety) {}

    static Taxonomy read(ObjectMapper json, int version) {
        try (var document = new ClassPathResource("taxonomy/v" + version + ".json").getInputStream()) {
            return json.readValue(document, Taxonomy.class);
        } catch (IOException ex) {
            throw new IllegalStateException("Taxonomy " + version + " is not readable", ex);
        }
    }

    public Set<String> codes() {
        return families.stream()
                .flatMap(family -> family.emotions().stream())
                .map(Emotion::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
