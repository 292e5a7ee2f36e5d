package fr.cesizen.emotion.safety;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Safety resources", description = "Numbers that help at once")
@RestController
class SafetyController {

    private final SafetyResources resources;

    SafetyController(ObjectMapper json) throws IOException {
        try (var document = new ClassPathResource("safety/fr.json").getInputStream()) {
            this.resources = json.readValue(document, SafetyResources.class);
        }
    }

    record SafetyView(String country, String reviewed, List<ResourceView> resources) {}

    record ResourceView(String number, String when, String label) {}

    @Operation(
            summary = "List the numbers that help at once",
            description = "Public, and kept for offline use: fresh for a day, usable for a month. Labels follow"
                    + " Accept-Language (fr, en).")
    @GetMapping(SafetyResources.PATH)
    Mono<ResponseEntity<SafetyView>> all(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return Mono.just(ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1))
                        .cachePublic()
                        .staleWhileRevalidate(Duration.ofDays(30))
                        .staleIfError(Duration.ofDays(30)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new SafetyView(
                        resources.country(),
                        resources.reviewed(),
                        resources.resources().stream()
                                .map(each ->
                                        new ResourceView(each.number(), each.when(), english ? each.en() : each.fr()))
                                .toList())));
    }
}
