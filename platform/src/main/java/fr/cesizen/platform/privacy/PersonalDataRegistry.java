package fr.cesizen.platform.privacy;

import fr.cesizen.platform.problems.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Flux;

/** The sections of this service, by name. */
final class PersonalDataRegistry {

    private final List<PersonalData> sections;
    private final List<FhirData> resources;

    PersonalDataRegistry(List<PersonalData> sections, ObjectProvider<FhirData> resources) {
        this.sections = sections;
        this.resources = resources.orderedStream().toList();
    }

    /** @param portable whether only what the person may take elsewhere is asked for */
    List<String> names(boolean portable) {
        return sections.stream()
                .filter(section -> !portable || section.kind().isPortable())
                .map(PersonalData::section)
                .toList();
    }

    /** The sections that have a form in FHIR. */
    List<String> fhirNames() {
        return resources.stream().map(FhirData::section).toList();
    }

    /** Everything in a section; fails with 404 where there is none of this name. */
    Flux<?> export(String name, UUID person) {
        return sections.stream()
                .filter(known -> known.section().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .export(person);
    }

    /** A section as resources of FHIR; fails with 404 where there is none of this name. */
    Flux<?> exportFhir(String name, UUID person) {
        return resources.stream()
                .filter(known -> known.section().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .resources()
                .apply(person);
    }
}
