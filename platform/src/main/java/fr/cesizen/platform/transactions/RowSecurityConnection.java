package fr.cesizen.platform.transactions;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.Wrapped;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A connection whose transactions begin with the settings of their {@link Actor}.
 *
 * <p>BEGIN waits for the first statement and is sent just before it, without a wait for its answer: PostgreSQL answers
 * in order, so both are one round trip. A transaction that never sends a statement never begins.
 */
final class RowSecurityConnection implements InvocationHandler {

    private final Connection connection;
    /** BEGIN and the settings of a transaction that has not sent a statement. */
    private volatile @Nullable String begin;

    private volatile @Nullable Throwable failure;

    private RowSecurityConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class, Wrapped.class},
                new RowSecurityConnection(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "beginTransaction" -> prepare(arguments == null ? null : (TransactionDefinition) arguments[0]);
            case "commitTransaction" -> end(connection::commitTransaction);
            case "rollbackTransaction" -> end(connection::rollbackTransaction);
            case "createStatement", "createBatch", "createSavepoint" -> {
                send();
                yield call(method, arguments);
            }
            default -> call(method, arguments);
        };
    }

    private Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException ex) {
            throw ex.getCause() == null ? ex : ex.getCause();
        }
    }

    private Mono<Void> prepare(@Nullable TransactionDefinition definition) {
        return Actor.current()
                .doOnNext(actor -> {
                    failure = null;
                    begin = actor.begin(sql(definition));
                })
                .then();
    }

    private void send() {
        var sql = begin;
        if (sql != null) {
            begin = null;
            // Fetch size 0 keeps the simple protocol, the only one that accepts several statements at once.
            Flux.from(connection.createStatement(sql).fetchSize(0).execute())
                    .concatMap(Result::getRowsUpdated)
                    .subscribe(rows -> {}, ex -> failure = ex);
        }
    }

    /** Without a BEGIN the statements saw no person's rows; what they may have changed is reported as not done. */
    private Mono<Void> end(Supplier<Publisher<Void>> ending) {
        return Mono.defer(() -> {
            if (begin != null) {
                begin = null;
                return Mono.empty();
            }
            var failed = failure;
            return failed == null ? Mono.from(ending.get()) : Mono.error(failed);
        });
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
