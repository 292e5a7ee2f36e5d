package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
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
            summary = "Read the texts of the consents",
            description =
                    "Needs no token. Those that count now, in the language of Accept-Language. Show them as they are, and send their"
                            + " version and language with the decision.")
    @GetMapping("/texts")
    Mono<ConsentTexts> texts(@Parameter(hidden = true) Locale locale) {
        return Mono.fromSupplier(() -> consents.texts(locale));
    }

    @Operation(
            summary = "List all that you ever decided",
            description =
                    "Each consent that you gave, refused or withdrew, newest first, with the text that you read, in the"
                            + " language in which you read it.")
    @GetMapping("/history")
    Mono<Page<ConsentHistoryView>> history(@CurrentUser UUID person, PageQuery query) {
        return consents.history(person, query);
    }

    @Operation(
            summary = "Give or withdraw a consent",
            description = "Purposes: `journal`, `assessments`, `personalisation`, `statistics`. A withdrawal is"
                    + " accepted even while processing is restricted; giving a consent is then refused (423). A withdrawal is in"
                    + " force in every service within a second, and its answer says what becomes of what is there. Kept"
                    + " as proof, and part of your archive: the version and hash of the text that was shown, its language"
                    + " (Accept-Language unless it is sent), and the client that sent the decision. 422 `consent-text-unknown`"
                    + " for a version that was never published.")
    @PutMapping("/{purpose}")
    Mono<ConsentView> decide(
            @CurrentUser UUID person,
            @PathVariable String purpose,
            @Valid @RequestBody NewDecision decision,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) Locale locale) {
        return Mono.defer(() -> consents.decide(
                person, Purpose.of(purpose), decision, ConsentSurface.of(token, decision.shownIn(locale))));
    }
}
