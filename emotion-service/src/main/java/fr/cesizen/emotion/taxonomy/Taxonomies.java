package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Emotion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The published versions of the taxonomy: words of an old one stay words of the journal. */
@Component
public class Taxonomies {

    private final Taxonomy current;

    Taxonomies(Taxonomy current) {
        this.current = current;
    }

    /** The version in force. */
    public Taxonomy current() {
        return current;
    }

    /** The emotion of this code as the newest version that has it describes it. */
    public Optional<Emotion> emotion(String code) {
        return current.families().stream()
                .flatMap(family -> family.emotions().stream())
                .filter(emotion -> emotion.code().equals(code))
                .findFirst();
    }
}
