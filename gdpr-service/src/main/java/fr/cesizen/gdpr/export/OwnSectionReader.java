package fr.cesizen.gdpr.export;

import fr.cesizen.platform.privacy.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what this service itself holds on a person. */
@Component
class OwnSectionReader {

    private final String service;
    private final List<PersonalData> data;
    private final JsonMapper json;

    OwnSectionReader(@Value("${spring.application.name}") String service, List<PersonalData> data, JsonMapper json) {
        this.service = service;
        this.data = data;
        this.json = json;
    }

    boolean isOf(String participant) {
        return service.equals(participant);
    }

    List<ExportSection> of(UUID person, boolean portable) {
        return data.stream()
                .filter(section -> !portable || section.kind().isPortable())
                .map(section -> new ExportSection(
                        service, section.section(), section.export(person).map(this::line)))
                .toList();
    }

    private byte[] line(Object row) {
        return (json.writeValueAsString(row) + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
