package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Consents", description = "What your data may be used for, purpose by purpose")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/consents")
class ConsentController {

    private final ConsentService consents;

    ConsentController(ConsentService consents) {
        this.consents = consents;
    }

    @Operation(
            summary = "List your consents",
            description = "Every purpose with its current state; always on one page.")
    @GetMapping
    Mono<Page<ConsentView>> list(@CurrentUser UUID person) {
        return consents.of(person).map(views -> new Page<>(views, null));
    }

    @Operation(
            summary = "Give or withdraw a consent",
            description = "Purposes: `journal`, `assessments`, `personalisation`, `statistics`. A withdrawal is"
                    + " accepted even while processing is restricted; giving a consent is then refused (423). A withdrawal is in"
                    + " force in every service within a second, and its answer says what becomes of what is there. Kept"
                    + " as proof, and part of your archive: the version and hash of the text, its language"
                    + " (Accept-Language), and the client that sent the decision.")
    @PutMapping("/{purpose}")
    Mono<ConsentView> decide(
            @CurrentUser UUID person,
            @PathVariable String purpose,
            @Valid @RequestBody NewDecision decision,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) Locale locale) {
        return Mono.defer(() ->
                consents.decide(person, Purpose.of(purpose), decision.granted(), ConsentSurface.of(token, locale)));
    }
}
