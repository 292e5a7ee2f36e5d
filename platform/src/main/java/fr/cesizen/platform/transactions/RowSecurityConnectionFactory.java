package fr.cesizen.platform.transactions;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.Wrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Connections whose transactions carry the {@link Actor} into row-level security.
 *
 * <p>BEGIN and the settings are one round trip, and no transaction can go without them: one without an actor sees no
 * rows at all. Below the pool, so that the pool still knows which connections are in a transaction.
 */
record RowSecurityConnectionFactory(ConnectionFactory delegate)
        implements ConnectionFactory, Wrapped<ConnectionFactory> {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(delegate.create()).map(RowSecurityConnectionFactory::carryTheActor);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return delegate.getMetadata();
    }

    @Override
    public ConnectionFactory unwrap() {
        return delegate;
    }

    private static Connection carryTheActor(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class, Wrapped.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "beginTransaction" ->
                        begin(connection, arguments == null ? null : (TransactionDefinition) arguments[0]);
                    default -> call(connection, method, arguments);
                });
    }

    private static Object call(Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException ex) {
            throw ex.getCause() == null ? ex : ex.getCause();
        }
    }

    private static Mono<Void> begin(Connection connection, @Nullable TransactionDefinition definition) {
        // Fetch size 0 keeps the simple protocol, the only one that accepts several statements at once.
        return Actor.current()
                .flatMapMany(actor -> Flux.from(connection
                                .createStatement(actor.begin(sql(definition)))
                                .fetchSize(0)
                                .execute())
                        .concatMap(Result::getRowsUpdated))
                .then();
    }

    private static String sql(@Nullable TransactionDefinition definition) {
        if (definition == null) {
            return "begin";
        }
        var isolation = definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL);
        var readOnly = definition.getAttribute(TransactionDefinition.READ_ONLY);
        return "begin"
                + (isolation == null ? "" : " isolation level " + isolation.asSql())
                + (Boolean.TRUE.equals(readOnly) ? " read only" : "");
    }
}
