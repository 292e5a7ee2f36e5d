package fr.cesizen.platform.transactions;

import reactor.core.publisher.Mono;

/** Work that, once started, runs to its end even if its caller goes away. */
public final class Uncancelled {

    /**
     * Shields {@code work} from cancellation, keeping its Reactor context (actor, security, tracing).
     *
     * <p>A cancel between BEGIN and the first statement leaves the connection idle in transaction, and the driver
     * does not survive being cancelled in a large result (r2dbc-postgresql gh-661). The database's
     * {@code statement_timeout} bounds what goes on unseen.
     */
    public static <T> Mono<T> of(Mono<T> work) {
        return Mono.deferContextual(
                context -> Mono.fromFuture(() -> work.contextWrite(context).toFuture(), true));
    }

    private Uncancelled() {}
}
