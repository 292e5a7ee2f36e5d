package fr.cesizen.platform.transactions;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Wrapped;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Connections whose transactions carry the {@link Actor} into row-level security.
 *
 * <p>No transaction can go without the settings of an actor: one without sees no rows at all. Below the pool, so that the
 * pool still knows which connections are in a transaction.
 */
record RowSecurityConnectionFactory(ConnectionFactory delegate)
        implements ConnectionFactory, Wrapped<ConnectionFactory> {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(delegate.create()).map(RowSecurityConnection::of);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return delegate.getMetadata();
    }

    @Override
    public ConnectionFactory unwrap() {
        return delegate;
    }
}
