package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.web.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Rooms", description = "Breathing together, on one clock")
@RestController
@Feature(scope = "practice")
@RequestMapping(RoomController.ROOMS)
@PreAuthorize("hasRole('USER')")
class RoomController {

    static final String ROOMS = "/api/v1/practice/rooms";
    static final String CODE = "K7QF2M9X";

    private final RoomService rooms;

    RoomController(RoomService rooms) {
        this.rooms = rooms;
    }

    /** All rooms of a host; there are few. */
    record Rooms(List<RoomView> items) {}

    @Operation(
            summary = "Open a room",
            description =
                    "Of exactly one of an exercise and a pattern of your own, in cycles or in minutes. Give its code to"
                            + " whoever is to breathe with you; start it within an hour. 409: too-many-rooms. 422:"
                            + " protocol-or-pattern, unknown-protocol, unknown-pattern, unknown-version, cycles-or-minutes,"
                            + " too-many-cycles.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<ResponseEntity<RoomView>> open(
            @CurrentUser UUID owner, IdempotencyKey key, @Valid @RequestBody NewRoom request) {
        return rooms.open(owner, key, request).map(this::view).map(view -> ResponseEntity.created(
                        URI.create(ROOMS + "/" + view.code()))
                .body(view));
    }

    @Operation(summary = "List the rooms that you host", description = "Those that are not over, newest first.")
    @GetMapping
    Mono<Rooms> hosted(@CurrentUser UUID owner) {
        return rooms.hosted(owner)
                .map(hosted -> new Rooms(hosted.stream().map(this::view).toList()));
    }

    @Operation(
            summary = "Read a room by its code",
            description =
                    "Whoever has the code may. 404 when nobody has this code, and from ten minutes after the end.")
    @GetMapping("/{code}")
    Mono<RoomView> find(@Parameter(example = CODE) @PathVariable String code) {
        return Mono.fromCallable(() -> RoomCode.parse(code))
                .flatMap(rooms::find)
                .map(news -> view(news.room()));
    }

    @Operation(
            summary = "Start a room that you host",
            description =
                    "The first breath is delayMillis later, so that every member knows of it before. Starting a started"
                            + " room changes nothing. 404 also for somebody else's room. 409: room-ended.")
    @PostMapping("/{code}/start")
    Mono<RoomView> start(@CurrentUser UUID owner, @Parameter(example = CODE) @PathVariable String code) {
        return Mono.fromCallable(() -> RoomCode.parse(code))
                .flatMap(parsed -> rooms.start(owner, parsed))
                .map(this::view);
    }

    @Operation(
            summary = "End a room that you host",
            description = "For everybody, at once. A host who only leaves need not: the others breathe on. 404 also for"
                    + " somebody else's room.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{code}")
    Mono<Void> end(@CurrentUser UUID owner, @Parameter(example = CODE) @PathVariable String code) {
        return Mono.fromCallable(() -> RoomCode.parse(code)).flatMap(parsed -> rooms.end(owner, parsed));
    }

    private RoomView view(Room room) {
        return RoomView.of(room, rooms.now());
    }
}
