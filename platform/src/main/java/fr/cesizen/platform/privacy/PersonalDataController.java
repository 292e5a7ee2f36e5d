package fr.cesizen.platform.privacy;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    private final PersonalDataRegistry sections;
    private final ExportGrantEncryption grants;

    PersonalDataController(PersonalDataRegistry sections, ExportGrantEncryption grants) {
        this.sections = sections;
        this.grants = grants;
    }

    /** A grant to read this person's data for an archive that is prepared while they are away. */
    record Granted(String grant) {}

    /** @param portable whether only what the person may take elsewhere is asked for */
    @GetMapping
    Mono<List<String>> sections(@CurrentUser UUID person, @RequestParam(defaultValue = "false") boolean portable) {
        return Mono.just(sections.names(portable));
    }

    /** One section as a stream of JSON lines, read in bounded pages. */
    @GetMapping(path = "/{section}", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<?> export(@CurrentUser UUID person, @PathVariable String section) {
        return sections.export(section, person);
    }

    /** Fails with 404 where the service has no key to seal a grant with. */
    @PostMapping("/grants")
    Mono<Granted> grant(@CurrentUser UUID person) {
        return Mono.justOrEmpty(grants.issue(person)).map(Granted::new).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
