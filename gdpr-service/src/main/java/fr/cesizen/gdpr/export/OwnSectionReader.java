package fr.cesizen.gdpr.export;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Actor;
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

    /** Nothing here has a form in FHIR. */
    List<ExportSection> of(UUID person, SectionSelection selection) {
        return data.stream()
                .filter(section -> switch (selection) {
                    case ALL -> true;
                    case PORTABLE -> section.kind().isPortable();
                    case FHIR -> false;
                })
                .map(section -> new ExportSection(
                        service,
                        section.section(),
                        section.export(person).map(this::line).contextWrite(Actor.person(person)::carry)))
                .toList();
    }

    private byte[] line(Object row) {
        return (json.writeValueAsString(row) + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
