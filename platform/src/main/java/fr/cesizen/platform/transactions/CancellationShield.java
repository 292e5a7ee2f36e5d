package fr.cesizen.platform.transactions;

import reactor.core.publisher.Mono;

/** Work that, once started, runs to its end even if the caller hangs up. */
public final class CancellationShield {

    /**
     * Shields {@code work} from cancellation, keeping its Reactor context (actor, security, tracing).
     *
     * <p>A cancellation between BEGIN and the first statement leaves the connection idle in transaction, and one in a
     * large result breaks the connection (r2dbc-postgresql gh-661). The database's {@code statement_timeout} bounds the
     * work that nobody waits for any more.
     */
    public static <T> Mono<T> of(Mono<T> work) {
        return Mono.deferContextual(
                context -> Mono.fromFuture(() -> work.contextWrite(context).toFuture(), true));
    }

    private CancellationShield() {}
}
