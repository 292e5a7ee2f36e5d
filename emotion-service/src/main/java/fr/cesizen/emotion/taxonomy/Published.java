package fr.cesizen.emotion.taxonomy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A version of the taxonomy and since when it is one. */
record Published(Taxonomy taxonomy, Instant at) {

    private record Dated(LocalDate published) {}

    /** The version that ships with the service. */
    static Published shipped(JsonMapper json) {
        try (var document = new ClassPathResource("taxonomy/v1.json").getInputStream()) {
            var day = json.readValue(document, Dated.class).published();
            return new Published(
                    Taxonomy.shipped(json), day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (IOException | JacksonException ex) {
            throw new IllegalStateException("The taxonomy is not readable", ex);
        }
    }
}
