package fr.cesizen.platform.transactions;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A statement whose connection sends BEGIN just before it, and COMMIT just behind it where it stays the only one. */
record RowSecurityStatement(Statement statement, RowSecurityConnection connection) implements Statement {

    @Override
    public Publisher<? extends Result> execute() {
        // The driver emits the result of a statement with parameters at once, and sends the statement as its result is
        // read, in the same call: what is concatenated comes right behind it.
        return Flux.defer(() -> {
            connection.open();
            return Flux.<Result>from(statement.execute()).concatWith(Mono.fromRunnable(connection::close));
        });
    }

    @Override
    public Statement add() {
        statement.add();
        return this;
    }

    @Override
    public Statement bind(int index, Object value) {
        statement.bind(index, value);
        return this;
    }

    @Override
    public Statement bind(String name, Object value) {
        statement.bind(name, value);
        return this;
    }

    @Override
    public Statement bindNull(int index, Class<?> type) {
        statement.bindNull(index, type);
        return this;
    }

    @Override
    public Statement bindNull(String name, Class<?> type) {
        statement.bindNull(name, type);
        return this;
    }

    @Override
    public Statement returnGeneratedValues(String... columns) {
        statement.returnGeneratedValues(columns);
        return this;
    }

    @Override
    public Statement fetchSize(int rows) {
        statement.fetchSize(rows);
        return this;
    }
}
