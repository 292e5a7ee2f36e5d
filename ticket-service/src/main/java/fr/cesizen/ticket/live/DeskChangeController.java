package fr.cesizen.ticket.live;

import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "support desk")
@RestController
@OwnClientsOnly
@PreAuthorize("hasRole('SUPPORT')")
class DeskChangeController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final DeskChangeStream changes;
    private final Clock clock;

    DeskChangeController(DeskChangeStream changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Operation(
            summary = "Follow the changes of the queue",
            description =
                    "Server-sent events `queue` (read everything anew; the first one, and after an interruption), `ticket` and"
                            + " `presence`, with the id of the ticket and no word of it. Ends when the token expires, and for who"
                            + " reads too slowly: reconnect. Problems: forbidden (403), unavailable (503).")
    @GetMapping(path = "/api/v1/tickets/queue/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<DeskChange>>>> follow(@AuthenticationPrincipal Jwt token) {
        return changes.follow().map(followed -> ResponseEntity.ok(events(followed, left(token))));
    }

    private static Flux<ServerSentEvent<DeskChange>> events(Flux<DeskChange> changes, Duration left) {
        var news = changes.map(
                change -> ServerSentEvent.builder(change).event(change.event()).build());
        // Keeps the connection alive, also in proxies.
        var heartbeat = Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<DeskChange>builder().comment("").build());
        return Flux.merge(news, heartbeat)
                .onErrorComplete(Exceptions::isOverflow)
                .takeUntilOther(Mono.delay(left));
    }

    private Duration left(Jwt token) {
        var expiry = token.getExpiresAt();
        var left = expiry == null ? Duration.ZERO : Duration.between(clock.instant(), expiry);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
