package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "status", description = "How the platform is, for everybody")
@RestController
class StatusController {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration USABLE = Duration.ofHours(1);

    private final StatusService status;
    private final JsonMapper json;

    StatusController(StatusService status, JsonMapper json) {
        this.status = status;
        this.json = json;
    }

    @Operation(
            summary = "Read how the platform is",
            description = "Needs no account, and may be kept for half a minute. Components with their state and at most"
                    + " ninety days of uptime, as far back as something is known; incidents with what staff wrote"
                    + " for everybody, in French and English. 304 when If-None-Match matches.")
    @ReturnsEtag
    @GetMapping("/api/v1/status")
    Mono<ResponseEntity<StatusView>> read() {
        return status.read().map(view -> ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic().staleIfError(USABLE))
                // Weak, because a proxy that compresses the response changes its bytes.
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(json.writeValueAsBytes(view)) + "\"")
                .body(view));
    }
}
