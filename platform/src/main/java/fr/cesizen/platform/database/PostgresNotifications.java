package fr.cesizen.platform.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Receives what is sent by {@code pg_notify}: LISTEN on a connection of its own outside the pool.
 *
 * <p>A lost connection is opened again. Notifications sent meanwhile are missed, hence every listener also polls.
 */
public final class PostgresNotifications {

    private static final Logger log = LoggerFactory.getLogger(PostgresNotifications.class);

    private final ConnectionFactory unpooled;
    private final String schema;

    public PostgresNotifications(ConnectionFactory unpooled, String schema) {
        this.unpooled = unpooled;
        this.schema = schema;
    }

    /** The channel of this name, on which whose data changed is told by the person's id. */
    public PersonNotifications ofPeople(String name) {
        return new PersonNotifications(this, name);
    }

    /**
     * Listens as long as it is subscribed; never ends and never fails. Emits an empty text whenever listening begins:
     * time to poll for what was missed.
     *
     * @param name the channel is {@code <name>_<schema>}, as the schemas of all services share one database
     */
    public Flux<String> on(String name) {
        return Flux.usingWhen(
                        Mono.from(unpooled.create()).cast(PostgresqlConnection.class),
                        connection -> connection
                                .createStatement("listen " + name + "_" + schema)
                                .execute()
                                .concatMap(result -> result.getRowsUpdated())
                                .thenMany(Flux.merge(
                                        connection
                                                .getNotifications()
                                                .mapNotNull(notification -> notification.getParameter()),
                                        Mono.just(""))),
                        PostgresqlConnection::close)
                .repeatWhen(closed -> closed.delayElements(Duration.ofSeconds(1)))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
                        .maxBackoff(Duration.ofSeconds(30))
                        .doBeforeRetry(retry -> log.warn(
                                "LISTEN was lost, polling until it is back: {}",
                                retry.failure().getClass().getSimpleName())));
    }
}
