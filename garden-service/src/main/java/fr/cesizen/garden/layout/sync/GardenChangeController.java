package fr.cesizen.garden.layout.sync;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.SequenceCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Garden")
@RestController
@OwnClientsOnly
@PreAuthorize("hasRole('USER')")
class GardenChangeController {

    private static final String LAST_EVENT = "Last-Event-ID";

    private final GardenChangeStream changes;

    GardenChangeController(GardenChangeStream changes) {
        this.changes = changes;
    }

    /** That something has happened to the garden. */
    record GardenChanged(
            @Schema(description = "The garden's revision, as in its ETag", example = "42")
            long revision) {}

    @Operation(
            summary = "Follow the changes of your garden",
            description =
                    "Server-sent events `garden` with the new revision, which is also the id: read the garden then."
                            + " The first one comes at once, unless it is the one of Last-Event-ID. Ends when the token expires"
                            + " or access ends: reconnect with a new one, and read why not. 410: cursor-unknown: read the garden, and follow without Last-Event-ID.")
    @GetMapping(path = "/api/v1/garden/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<GardenChanged>> follow(
            @CurrentUser UUID owner, @RequestHeader(name = LAST_EVENT, required = false) @Nullable String last) {
        var known = last == null
                ? Mono.just(-1L)
                : changes.resume(owner, SequenceCursor.parse(last, LAST_EVENT), LAST_EVENT);
        return known.flatMapMany(position -> {
            var latest = new AtomicLong(position);
            return changes.revisions(owner).map(revision -> event(revision, latest.getAndSet(revision)));
        });
    }

    /** A comment when nothing is new, which keeps the connection alive, also in proxies. */
    private static ServerSentEvent<GardenChanged> event(long revision, long before) {
        var event = ServerSentEvent.<GardenChanged>builder().id(Long.toString(revision));
        return revision == before
                ? event.comment("").build()
                : event.event("garden").data(new GardenChanged(revision)).build();
    }
}
