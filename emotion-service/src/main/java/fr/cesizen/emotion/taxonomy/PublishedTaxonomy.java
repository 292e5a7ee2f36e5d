package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Family;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A version of the taxonomy and when it was published. */
record PublishedTaxonomy(Taxonomy taxonomy, Instant at) {

    private record Document(int version, LocalDate published, List<Family> families) {}

    /** The version that ships with the service. */
    static PublishedTaxonomy shipped(JsonMapper json) {
        try (var resource = new ClassPathResource("taxonomy/v1.json").getInputStream()) {
            var document = json.readValue(resource, Document.class);
            return new PublishedTaxonomy(
                    new Taxonomy(document.version(), document.families()),
                    document.published().atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (IOException | JacksonException ex) {
            throw new IllegalStateException("The taxonomy is not readable", ex);
        }
    }
}
