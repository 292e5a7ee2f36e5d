package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Rooms: opened, started and ended by their host, read by whoever has the code. */
@Service
class RoomService {

    /** Rooms that one person may have open at the same time. */
    static final int MOST = 20;

    private final RoomRepository rooms;
    private final RoomPresenceRepository presence;
    private final RoomFactory factory;
    private final RoomClock clock;
    private final Idempotency idempotency;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final SecureRandom source = new SecureRandom();

    RoomService(
            RoomRepository rooms,
            RoomPresenceRepository presence,
            RoomFactory factory,
            RoomClock clock,
            Idempotency idempotency,
            Transactions tx,
            UuidGenerator ids) {
        this.rooms = rooms;
        this.presence = presence;
        this.factory = factory;
        this.clock = clock;
        this.idempotency = idempotency;
        this.tx = tx;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    /** Fails with {@link Problem} 409 {@code too-many-rooms}, or as {@link RoomFactory#create} says. */
    Mono<Room> open(UUID host, IdempotencyKey key, NewRoom request) {
        return Mono.fromCallable(() -> RoomCode.random(source))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(code -> {
                    var id = ids.next();
                    var creation = factory.create(host, id, code, request).flatMap(room -> add(host, room));
                    return idempotency.once(
                            host, key, request, id, creation, made -> tx.transactional(rooms.findHosted(host, made)));
                });
    }

    private Mono<Room> add(UUID host, Room room) {
        return rooms.add(host, room, clock.now(), MOST)
                .flatMap(added -> added ? Mono.just(room) : Mono.error(() -> Problem.conflict("too-many-rooms", MOST)));
    }

    Mono<List<Room>> hosted(UUID host) {
        return tx.transactional(rooms.findHosted(host, clock.now(), MOST));
    }

    /** Fails with {@link Problem} 404 when nobody has this code. */
    Mono<RoomNews> find(RoomCode code) {
        return tx.as(Actor.system(), rooms.find(code).flatMap(room -> presence.count(room.id(), clock.now())
                        .map(members -> new RoomNews(room, members))))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** Starts a room, once. Fails with {@link Problem} 404 when it is not the host's, 409 {@code room-ended}. */
    Mono<Room> start(UUID host, RoomCode code) {
        return rooms.lock(host, code)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(room -> {
                    var now = clock.now();
                    return switch (room.state(now)) {
                        case WAITING -> rooms.update(room.start(now));
                        case STARTED -> Mono.just(room);
                        case ENDED -> Mono.<Room>error(Problem.conflict("room-ended"));
                    };
                })
                .as(tx::transactional);
    }

    /** Ends a room for everybody. Fails with {@link Problem} 404 when it is not the host's, or was ended by them. */
    Mono<Void> end(UUID host, RoomCode code) {
        return rooms.lock(host, code)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(room -> {
                    var now = clock.now();
                    var ended = room.state(now) == RoomState.ENDED ? Mono.just(room) : rooms.update(room.end(now));
                    return ended.then(rooms.deleteHost(host, room.id()));
                })
                .as(tx::transactional);
    }
}
