package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.web.SequenceCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Rooms")
@RestController
@Feature(scope = "practice")
@PreAuthorize("hasRole('USER')")
class RoomEventController {

    private static final String LAST_EVENT = "Last-Event-ID";
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final RoomService rooms;
    private final RoomStream stream;

    RoomEventController(RoomService rooms, RoomStream stream) {
        this.rooms = rooms;
        this.stream = stream;
    }

    /** The present by the clock of all rooms. */
    record RoomTime(
            @Schema(description = "Taken as your request was read")
            Instant serverTime) {}

    @Operation(
            summary = "Read the clock of all rooms",
            description =
                    "Note when you asked and when the answer came, by your own clock: serverTime minus the middle of"
                            + " the two is what to add to it, wrong by half of the round trip at most. Ask some times, and take the answer with"
                            + " the shortest round trip.")
    @GetMapping("/api/v1/practice/clock")
    Mono<RoomTime> time() {
        return Mono.fromCallable(() -> new RoomTime(rooms.now()));
    }

    @Operation(
            summary = "Be a member of a room",
            description =
                    "Server-sent events: `schedule` (as the room is read) at once, unless you have it by Last-Event-ID, and"
                            + " when the host starts; `presence`, how many are here, when that changes; `ended`, and then the stream"
                            + " ends. It also ends when the token expires or access ends: reconnect with a new one, and read why not. Phases are not sent one by one:"
                            + " count them from startsAt by the clock of /api/v1/practice/clock. 404 as for the room. 410:"
                            + " cursor-unknown: follow without Last-Event-ID.")
    @ApiResponse(responseCode = "200", description = "What happens in it", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "`Last-Event-ID` was the last event", content = @Content)
    @GetMapping(path = RoomController.ROOMS + "/{code}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<RoomEvent>>>> follow(
            @Parameter(example = RoomController.CODE) @PathVariable String code,
            @RequestHeader(name = LAST_EVENT, required = false) @Nullable String last) {
        return Mono.fromCallable(() -> last == null ? SequenceCursor.START : SequenceCursor.parse(last, LAST_EVENT))
                .flatMap(known -> rooms.find(RoomCode.parse(code)).map(first -> answer(first, known)));
    }

    private ResponseEntity<Flux<ServerSentEvent<RoomEvent>>> answer(RoomNews first, SequenceCursor known) {
        known.check(first.room().state(rooms.now()).revision(), LAST_EVENT);
        return known.position() == RoomState.ENDED.revision()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(events(first, known.position()));
    }

    private Flux<ServerSentEvent<RoomEvent>> events(RoomNews first, long known) {
        var assembler = new RoomEventAssembler(known);
        var news = Flux.concat(Mono.just(first), stream.follow(first.room().id()))
                .concatMapIterable(each -> assembler.assemble(each, rooms.now()));
        // Keeps the connection alive, also in proxies.
        var heartbeat = Flux.interval(HEARTBEAT).onBackpressureDrop().map(tick -> RoomEventAssembler.heartbeat());
        return Flux.merge(news, heartbeat).takeUntil(event -> Objects.equals(event.event(), RoomEventAssembler.ENDED));
    }
}
