package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Objections", description = "Object to a processing of your data (GDPR art. 21)")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/objections")
class ObjectionController {

    private final ObjectionService objections;

    ObjectionController(ObjectionService objections) {
        this.objections = objections;
    }

    @Operation(summary = "List your objections", description = "Those in force; always on one page.")
    @GetMapping
    Mono<Page<ObjectionView>> list(@CurrentUser UUID person) {
        return objections.of(person).map(views -> new Page<>(views, null));
    }

    @Operation(
            summary = "Object to a processing",
            description =
                    "Targets: a purpose (`journal`, `assessments`, `personalisation`, `statistics`), the application of one"
                            + " partner (`partner-` and its client id), `partners`, or `all`. In force in every service within a"
                            + " second, also while processing is restricted, and until you lift it: it beats a consent, and no"
                            + " consent to the purpose is taken meanwhile (409 `objection-in-force`). Once more is the same objection.")
    @PutMapping("/{target}")
    Mono<ObjectionView> object(
            @CurrentUser UUID person, @Parameter(example = "statistics") @PathVariable String target) {
        return Mono.defer(() -> objections.object(person, ObjectionTarget.of(target)));
    }

    @Operation(
            summary = "Lift an objection",
            description = "The consents that you gave before count again, unless another objection stops them.")
    @DeleteMapping("/{target}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> lift(@CurrentUser UUID person, @Parameter(example = "statistics") @PathVariable String target) {
        return Mono.defer(() -> objections.lift(person, ObjectionTarget.of(target)));
    }
}
