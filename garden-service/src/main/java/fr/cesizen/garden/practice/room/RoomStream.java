package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.database.PostgresNotifications;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the members that this instance has connected how their rooms are, wherever they were started. Every few seconds, and
 * whenever a room was started or ended, one statement reads all rooms with members here; without members nothing is read.
 */
@Component
class RoomStream {

    private static final Logger log = LoggerFactory.getLogger(RoomStream.class);

    /** Rooms are read so often; well under {@link RoomPresenceRepository#STALE}. */
    private static final Duration PULSE = Duration.ofSeconds(3);

    private final RoomPresenceRepository presence;
    private final Transactions tx;
    private final RoomClock clock;
    private final UUID replica;
    private final ConcurrentMap<UUID, Integer> members = new ConcurrentHashMap<>();
    private final Flux<Map<UUID, RoomNews>> pulses;

    RoomStream(
            RoomPresenceRepository presence,
            Transactions tx,
            RoomClock clock,
            UuidGenerator ids,
            PostgresNotifications notifications,
            MeterRegistry metrics) {
        this.presence = presence;
        this.tx = tx;
        this.clock = clock;
        this.replica = ids.next();
        this.pulses = Flux.merge(
                        notifications.on("room"),
                        Flux.interval(Duration.ZERO, PULSE).map(Object::toString))
                .onBackpressureLatest()
                .concatMap(trigger -> look(), 1)
                .share();
        Gauge.builder("cesizen.room.members", members, RoomStream::sum)
                .description("Members of rooms that are connected to this instance")
                .register(metrics);
    }

    /** Emits how a room is every few seconds, without end; whoever follows it is one of its members. */
    Flux<RoomNews> follow(UUID room) {
        return Flux.using(
                () -> members.merge(room, 1, Integer::sum),
                // A member who reads slowly gets the latest, and keeps nobody else waiting.
                entered -> pulses.onBackpressureLatest().mapNotNull(all -> all.get(room)),
                left -> members.computeIfPresent(room, (same, count) -> count == 1 ? null : count - 1));
    }

    private Mono<Map<UUID, RoomNews>> look() {
        var here = Map.copyOf(members);
        return here.isEmpty()
                ? Mono.empty()
                : tx.as(Actor.system(), presence.exchange(replica, here, clock.now()))
                        .onErrorResume(failure -> {
                            log.warn(
                                    "Rooms cannot be read now, members go on by what they know: {}",
                                    failure.toString());
                            return Mono.empty();
                        });
    }

    private static double sum(Map<UUID, Integer> members) {
        return members.values().stream().mapToInt(Integer::intValue).sum();
    }
}
