package fr.cesizen.gdpr.restriction;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Restriction", description = "Restrict the processing of your data (GDPR art. 18)")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/restriction")
class RestrictionController {

    private final RestrictionService restrictions;

    RestrictionController(RestrictionService restrictions) {
        this.restrictions = restrictions;
    }

    @Operation(
            summary = "Read whether the processing of your data is restricted",
            description = "Includes the time of the last change.")
    @GetMapping
    Mono<RestrictionView> read(@CurrentUser UUID person) {
        return restrictions.of(person);
    }

    @Operation(
            summary = "Restrict the processing of your data",
            description = "Every service refuses writes from now on (423); reading and export remain possible.")
    @PutMapping
    Mono<RestrictionView> restrict(@CurrentUser UUID person) {
        return restrictions.set(person, true);
    }

    @Operation(summary = "Lift the restriction", description = "Every service accepts writes again.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> lift(@CurrentUser UUID person) {
        return restrictions.set(person, false).then();
    }
}
