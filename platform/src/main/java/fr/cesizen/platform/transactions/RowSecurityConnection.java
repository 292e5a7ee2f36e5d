package fr.cesizen.platform.transactions;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.Wrapped;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A connection whose transactions begin with the settings of their {@link Actor}.
 *
 * <p>BEGIN waits for the first statement and is sent just before it, without a wait for its answer: PostgreSQL answers
 * in order, so both are one round trip. A transaction that never sends a statement never begins. One that only reads has
 * one statement, behind which COMMIT is sent at once: there is nothing to commit, so nobody waits for its answer either.
 */
final class RowSecurityConnection implements InvocationHandler {

    private final Connection connection;
    /** BEGIN and the settings of a transaction that has not sent a statement. */
    private volatile @Nullable String begin;

    private volatile boolean isQuery;
    private volatile boolean isClosed;
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
            // Between its transactions it always is. The driver has no answer to a query's COMMIT yet: it would
            // say no, and be told to commit once more.
            case "isAutoCommit" -> true;
            case "createStatement" -> new RowSecurityStatement((Statement) call(method, arguments), this);
            case "createBatch", "createSavepoint" -> {
                open();
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
                    isClosed = false;
                    isQuery = isQuery(definition);
                    begin = actor.begin(sql(definition));
                })
                .then();
    }

    /** Sends BEGIN unless it has been sent. @throws IllegalStateException when this would be a query's second statement */
    void open() {
        if (isClosed) {
            throw new IllegalStateException("A query has one statement");
        }
        var sql = begin;
        if (sql != null) {
            begin = null;
            send(sql, ex -> failure = ex);
        }
    }

    /** Sends COMMIT behind the only statement of a query; should it fail, so does whatever is sent next. */
    void close() {
        if (isQuery && !isClosed) {
            isClosed = true;
            send("commit", ex -> {});
        }
    }

    private void send(String sql, Consumer<Throwable> onError) {
        // Fetch size 0 keeps the simple protocol, the only one that accepts several statements at once.
        Flux.from(connection.createStatement(sql).fetchSize(0).execute())
                .concatMap(Result::getRowsUpdated)
                .subscribe(rows -> {}, onError);
    }

    /** Without a BEGIN the statements saw no person's rows; what they may have changed is reported as not done. */
    private Mono<Void> end(Supplier<Publisher<Void>> ending) {
        return Mono.defer(() -> {
            if (begin != null) {
                begin = null;
                isQuery = false;
                return Mono.empty();
            }
            boolean closed = isClosed;
            isClosed = false;
            isQuery = false;
            var failed = failure;
            if (failed != null) {
                return Mono.error(failed);
            }
            return closed ? Mono.empty() : Mono.from(ending.get());
        });
    }

    private static boolean isQuery(@Nullable TransactionDefinition definition) {
        return definition != null && Boolean.TRUE.equals(definition.getAttribute(TransactionDefinition.READ_ONLY));
    }

    private static String sql(@Nullable TransactionDefinition definition) {
        if (definition == null) {
            return "begin";
        }
        var isolation = definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL);
        return "begin"
                + (isolation == null ? "" : " isolation level " + isolation.asSql())
                + (isQuery(definition) ? " read only" : "");
    }
}
