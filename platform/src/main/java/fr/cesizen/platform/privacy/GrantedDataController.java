package fr.cesizen.platform.privacy;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What gdpr-service reads for an archive while the person is away: by a grant that this service issued to them, in place of
 * their token. Whoever has none gets 401; the gateway has no route to it.
 */
@Hidden
@RestController
@RequestMapping("/internal/granted-data")
final class GrantedDataController {

    private static final String GRANT = "Export-Grant";

    private final PersonalDataRegistry sections;
    private final ExportGrantEncryption grants;

    GrantedDataController(PersonalDataRegistry sections, ExportGrantEncryption grants) {
        this.sections = sections;
        this.grants = grants;
    }

    /**
     * The names of sections.
     *
     * @param portable whether only what the person may take elsewhere is asked for
     * @param fhir whether only what has a form in FHIR is asked for
     */
    @GetMapping
    Mono<List<String>> sections(
            @RequestHeader(name = GRANT, defaultValue = "") String grant,
            @RequestParam(defaultValue = "false") boolean portable,
            @RequestParam(defaultValue = "false") boolean fhir) {
        return Mono.fromCallable(() -> person(grant))
                .map(person -> fhir ? sections.fhirNames() : sections.names(portable));
    }

    /** One section as a stream of JSON lines, read in bounded pages. */
    @GetMapping(path = "/{section}", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<?> export(
            @RequestHeader(name = GRANT, defaultValue = "") String grant,
            @PathVariable String section,
            @RequestParam(defaultValue = "false") boolean fhir) {
        return as(person(grant), who -> fhir ? sections.exportFhir(section, who) : sections.export(section, who));
    }

    /** Reads as the person themselves, to whom row-level security shows their own rows and nobody else's. */
    private static Flux<Object> as(UUID person, Function<UUID, Flux<?>> read) {
        return Flux.<Object>from(read.apply(person)).contextWrite(Actor.person(person)::carry);
    }

    private UUID person(String grant) {
        return grants.read(grant).orElseThrow(() -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated"));
    }
}
