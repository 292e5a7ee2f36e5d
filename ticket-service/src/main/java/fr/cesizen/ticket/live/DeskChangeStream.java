package fr.cesizen.ticket.live;

import fr.cesizen.platform.database.PostgresNotifications;
import fr.cesizen.platform.problems.Problem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells staff at once that something has changed, whichever instance it happened at. */
@Component
class DeskChangeStream {

    /** Streams of one instance; each has one of the gateway's 1,000 connections to it. */
    static final int MOST_STREAMS = 500;

    /** What waits for a reader; who is further behind starts anew. */
    private static final int MOST_WAITING = 256;

    private final AtomicInteger streams = new AtomicInteger();
    private final Flux<DeskChange> changes;

    DeskChangeStream(PostgresNotifications notifications, MeterRegistry metrics) {
        this.changes = notifications.on("desk").map(DeskChange::parse).share();
        Gauge.builder("cesizen.desk.streams", streams, AtomicInteger::get)
                .description("Members of staff who follow the queue at this instance")
                .register(metrics);
    }

    /**
     * Emits changes without end, beginning with one of anything; fails with an overflow for a reader who is far behind.
     *
     * @return fails with {@link Problem} 503 when too many follow already
     */
    Mono<Flux<DeskChange>> follow() {
        return Mono.fromCallable(() -> {
            if (streams.get() >= MOST_STREAMS) {
                throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            }
            // Those who come together may pass together: some more than the limit harm nobody.
            return Flux.using(
                    streams::incrementAndGet,
                    entered ->
                            Flux.merge(Mono.just(DeskChange.ANYTHING), changes).onBackpressureBuffer(MOST_WAITING),
                    left -> streams.decrementAndGet());
        });
    }
}
