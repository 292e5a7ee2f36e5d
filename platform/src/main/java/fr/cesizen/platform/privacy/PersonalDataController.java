package fr.cesizen.platform.privacy;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What gdpr-service reads for a person's archive, with the person's own token; the gateway has no route to it. */
@Hidden
@RestController
@RequestMapping("/internal/personal-data")
final class PersonalDataController {

    private final List<PersonalData> sections;

    PersonalDataController(List<PersonalData> sections) {
        this.sections = sections;
    }

    /** @param portable whether only what the person may take elsewhere is asked for */
    @GetMapping
    Mono<List<String>> sections(@CurrentUser UUID person, @RequestParam(defaultValue = "false") boolean portable) {
        return Mono.just(sections.stream()
                .filter(section -> !portable || section.kind().isPortable())
                .map(PersonalData::section)
                .toList());
    }

    /** One section as a stream of JSON lines, read in bounded pages. */
    @GetMapping(path = "/{section}", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<?> export(@CurrentUser UUID person, @PathVariable String section) {
        return sections.stream()
                .filter(known -> known.section().equals(section))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .export(person);
    }
}
