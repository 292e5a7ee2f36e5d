package fr.cesizen.platform.events;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Says that something was stored in the outbox, by LISTEN on a connection of its own outside the pool.
 *
 * <p>A lost connection is made anew; what is missed meanwhile, the relay's poll finds.
 */
final class OutboxSignals {

    private static final Logger log = LoggerFactory.getLogger(OutboxSignals.class);

    private final ConnectionFactory unpooled;
    private final String schema;

    OutboxSignals(ConnectionFactory unpooled, String schema) {
        this.unpooled = unpooled;
        this.schema = schema;
    }

    Flux<String> stored() {
        return Flux.usingWhen(
                        Mono.from(unpooled.create()).cast(PostgresqlConnection.class),
                        connection -> connection
                                .createStatement("listen outbox_" + schema)
                                .execute()
                                .concatMap(result -> result.getRowsUpdated())
                                .thenMany(connection.getNotifications())
                                .map(notification -> notification.getName()),
                        PostgresqlConnection::close)
                .repeatWhen(closed -> closed.delayElements(Duration.ofSeconds(1)))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
                        .maxBackoff(Duration.ofSeconds(30))
                        .doBeforeRetry(retry -> log.warn(
                                "LISTEN was lost, polling until it is back: {}",
                                retry.failure().getClass().getSimpleName())));
    }
}
