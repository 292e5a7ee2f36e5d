package fr.cesizen.ticket.live;

import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.access.prepost.PreAuthorize;
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

    DeskChangeController(DeskChangeStream changes) {
        this.changes = changes;
    }

    @Operation(
            summary = "Follow the changes of the queue",
            description =
                    "Server-sent events `queue` (read everything anew; the first one, and after an interruption), `ticket` and"
                            + " `presence`, with the id of the ticket and no word of it. Ends when the token expires or access ends, and for who"
                            + " reads too slowly: reconnect. Problems: forbidden (403), unavailable (503).")
    @GetMapping(path = "/api/v1/tickets/queue/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<DeskChange>>>> follow() {
        return changes.follow().map(followed -> ResponseEntity.ok(events(followed)));
    }

    private static Flux<ServerSentEvent<DeskChange>> events(Flux<DeskChange> changes) {
        var news = changes.map(
                change -> ServerSentEvent.builder(change).event(change.event()).build());
        // Keeps the connection alive, also in proxies.
        var heartbeat = Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<DeskChange>builder().comment("").build());
        return Flux.merge(news, heartbeat).onErrorComplete(Exceptions::isOverflow);
    }
}
