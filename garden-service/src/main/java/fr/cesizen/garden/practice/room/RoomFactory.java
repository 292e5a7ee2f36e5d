package fr.cesizen.garden.practice.room;

import fr.cesizen.garden.practice.protocol.OwnPattern;
import fr.cesizen.garden.practice.protocol.OwnPatternRepository;
import fr.cesizen.garden.practice.protocol.Phase;
import fr.cesizen.garden.practice.protocol.PhaseRules;
import fr.cesizen.garden.practice.protocol.Protocol;
import fr.cesizen.garden.practice.protocol.ProtocolCatalog;
import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a room of what its host asks for. */
@Component
class RoomFactory {

    private static final Duration USUAL_PATTERN = Duration.ofMinutes(5);
    private static final int USUAL_DELAY = 10;

    private final ProtocolCatalog protocols;
    private final OwnPatternRepository patterns;
    private final RoomClock clock;

    RoomFactory(ProtocolCatalog protocols, OwnPatternRepository patterns, RoomClock clock) {
        this.protocols = protocols;
        this.patterns = patterns;
        this.clock = clock;
    }

    /**
     * A room that waits, in the caller's transaction. Fails with {@link Problem} 400 when nothing was chosen, 422 {@code
     * protocol-or-pattern}, {@code unknown-protocol}, {@code unknown-pattern}, {@code unknown-version}, {@code
     * cycles-or-minutes} or {@code too-many-cycles}.
     */
    Mono<Room> create(UUID host, UUID id, RoomCode code, NewRoom request) {
        return Mono.defer(() -> {
            check(request);
            return request.pattern() == null
                    ? Mono.just(ofProtocol(
                            id,
                            code,
                            request,
                            protocols.get(Objects.requireNonNull(request.protocol()), request.version())))
                    : pattern(host, request.pattern(), request.version())
                            .map(pattern -> ofPattern(id, code, request, pattern));
        });
    }

    private static void check(NewRoom request) {
        if (request.protocol() == null && request.pattern() == null) {
            throw Problem.invalid("/protocol", "not-null");
        }
        if (request.protocol() != null && request.pattern() != null) {
            throw Problem.rule("protocol-or-pattern").at("/pattern");
        }
        if (request.cycles() != null && request.minutes() != null) {
            throw Problem.rule("cycles-or-minutes").at("/minutes");
        }
    }

    private Mono<OwnPattern> pattern(UUID host, UUID id, @Nullable Integer version) {
        return patterns.find(host, id)
                .switchIfEmpty(Mono.error(() -> Problem.rule("unknown-pattern").at("/pattern")))
                .filter(pattern -> version == null || version == pattern.version())
                .switchIfEmpty(Mono.error(() -> Problem.rule("unknown-version").at("/version")));
    }

    private Room ofProtocol(UUID id, RoomCode code, NewRoom request, Protocol protocol) {
        var schedule = schedule(request, protocol.phases(), protocol.defaultCycles(), protocol.mostCycles());
        return room(id, code, request, protocol.code(), protocol.version(), schedule);
    }

    private Room ofPattern(UUID id, RoomCode code, NewRoom request, OwnPattern pattern) {
        int usual = (int) USUAL_PATTERN.dividedBy(pattern.cycle());
        int most = (int) Protocol.LONGEST_SESSION.dividedBy(pattern.cycle());
        return room(id, code, request, null, 1, schedule(request, pattern.phases(), usual, most));
    }

    private static RoomSchedule schedule(NewRoom request, List<Phase> phases, int usual, int most) {
        var minutes = request.minutes();
        int cycles = request.cycles() != null ? request.cycles() : usual;
        if (minutes != null) {
            cycles = (int) Duration.ofMinutes(minutes).dividedBy(PhaseRules.cycle(phases));
        }
        if (cycles > most) {
            throw Problem.rule("too-many-cycles", most).at(minutes == null ? "/cycles" : "/minutes");
        }
        return new RoomSchedule(phases, cycles);
    }

    private Room room(
            UUID id, RoomCode code, NewRoom request, @Nullable String protocol, int version, RoomSchedule schedule) {
        var delay = Duration.ofSeconds(request.delaySeconds() == null ? USUAL_DELAY : request.delaySeconds());
        var endsAt = clock.now().plus(Room.LONGEST_WAIT);
        return new Room(id, code, protocol, version, schedule, delay, null, endsAt);
    }
}
