package fr.cesizen.gdpr.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cesizen.platform.privacy.PersonalData;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What this service itself holds on a person. */
@Component
class OwnSections {

    private final String service;
    private final List<PersonalData> data;
    private final ObjectMapper json;

    OwnSections(@Value("${spring.application.name}") String service, List<PersonalData> data, ObjectMapper json) {
        this.service = service;
        this.data = data;
        this.json = json;
    }

    boolean isOf(String participant) {
        return service.equals(participant);
    }

    List<Section> of(UUID person) {
        return data.stream()
                .map(section -> new Section(
                        service, section.section(), section.export(person).map(this::text)))
                .toList();
    }

    private String text(Object row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
