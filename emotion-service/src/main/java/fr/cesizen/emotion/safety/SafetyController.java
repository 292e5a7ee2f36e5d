package fr.cesizen.emotion.safety;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.web.ReturnsEtag;
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
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "Safety resources", description = "Phone numbers for immediate help")
@RestController
class SafetyController {

    private final ResponseEntity<SafetyView> french;
    private final ResponseEntity<SafetyView> english;

    SafetyController(JsonMapper json) throws IOException {
        try (var document = new ClassPathResource("safety/fr.json").getInputStream()) {
            var resources = json.readValue(document, SafetyResources.class);
            this.french = answer(SafetyView.of(resources, Locale.FRENCH), json);
            this.english = answer(SafetyView.of(resources, Locale.ENGLISH), json);
        }
    }

    record SafetyView(String country, List<ResourceView> resources) {

        static SafetyView of(SafetyResources all, Locale locale) {
            return new SafetyView(
                    all.country(),
                    all.resources().stream()
                            .map(each -> new ResourceView(each.number(), each.when(), each.label(locale)))
                            .toList());
        }
    }

    record ResourceView(String number, String when, String label) {}

    @Operation(
            summary = "List phone numbers for immediate help",
            description = "Public, and kept for offline use: fresh for a day, usable for a month. Labels follow"
                    + " Accept-Language (fr, en). 304 when If-None-Match matches the current version.")
    @ReturnsEtag
    @GetMapping(SafetyResources.PATH)
    Mono<ResponseEntity<SafetyView>> all(Locale locale) {
        return Mono.just(LocalizedText.language(locale).equals(Locale.ENGLISH) ? english : french);
    }

    private static ResponseEntity<SafetyView> answer(SafetyView view, JsonMapper json) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1))
                        .cachePublic()
                        .staleWhileRevalidate(Duration.ofDays(30))
                        .staleIfError(Duration.ofDays(30)))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                // Weak, because a proxy that compresses the response changes its bytes.
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(json.writeValueAsBytes(view)) + "\"")
                .body(view);
    }
}
