package fr.cesizen.garden.practice.protocol;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Practice", description = "Breathing, sitting and guided meditation")
@RestController
class ProtocolController {

    private final ProtocolCatalog protocols;

    ProtocolController(ProtocolCatalog protocols) {
        this.protocols = protocols;
    }

    @Operation(
            summary = "List the breathing exercises",
            description = "Needs no account. Show the notice before the first session; offer people who must not"
                    + " hold their breath only the exercises of `?breathHold=false`.")
    @GetMapping("/api/v1/practice/protocols")
    Mono<ResponseEntity<ProtocolsView>> list(
            @Parameter(
                            description = "Only exercises with (true) or without (false) a hold of more than 2 s",
                            example = "false")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean breathHold,
            Locale locale) {
        return Mono.just(ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(ProtocolsView.of(protocols, breathHold, locale)));
    }
}
