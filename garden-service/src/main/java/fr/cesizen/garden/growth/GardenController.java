package fr.cesizen.garden.growth;

import fr.cesizen.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Garden", description = "What has grown from breathing practice and journal entries.")
@RestController
@RequestMapping("/api/v1/garden")
@PreAuthorize("hasRole('USER')")
class GardenController {

    private final GrowthRepository ledger;

    GardenController(GrowthRepository ledger) {
        this.ledger = ledger;
    }

    @Operation(
            summary = "Read your garden",
            description = "Grows with every completed session and journal entry, and never shrinks.")
    @GetMapping
    Mono<ResponseEntity<GardenView>> look(@CurrentUser UUID owner, Locale locale) {
        return ledger.garden(owner).map(garden -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(GardenView.of(garden, locale)));
    }
}
