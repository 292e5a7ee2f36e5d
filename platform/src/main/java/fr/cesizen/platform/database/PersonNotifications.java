package fr.cesizen.platform.database;

import java.time.Duration;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** Notifications of one channel that name people by their ids: one connection for all who follow, while anybody does. */
public final class PersonNotifications {

    private final Flux<String> notified;

    PersonNotifications(PostgresNotifications notifications, String name) {
        this.notified = notifications.on(name).share();
    }

    /**
     * Emits when it is time to look at what is known of a person: at once, when they are named, when a notification may have
     * been missed, and at least so often. Never ends; of several that come while the reader is busy it emits one.
     */
    public Flux<String> follow(UUID person, Duration poll) {
        var id = person.toString();
        return Flux.merge(
                        notified.filter(named -> named.isEmpty() || named.equals(id)),
                        Flux.interval(Duration.ZERO, poll).map(tick -> id))
                .onBackpressureLatest();
    }
}
