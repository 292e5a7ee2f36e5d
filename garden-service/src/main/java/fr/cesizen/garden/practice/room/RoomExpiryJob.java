package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes rooms that have been over for ten minutes, and with them who opened them. Several instances may run it at once. */
@Component
class RoomExpiryJob {

    private final RoomRepository rooms;
    private final RoomPresenceRepository presence;
    private final RoomClock clock;
    private final Transactions tx;

    RoomExpiryJob(RoomRepository rooms, RoomPresenceRepository presence, RoomClock clock, Transactions tx) {
        this.rooms = rooms;
        this.presence = presence;
        this.clock = clock;
        this.tx = tx;
    }

    /** Emits the number of deleted rooms. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    Mono<Long> expire() {
        return Mono.defer(() -> {
            var now = clock.now();
            return tx.as(Actor.system(), presence.deleteStale(now).then(rooms.deleteEnded(now)));
        });
    }
}
