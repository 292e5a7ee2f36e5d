package fr.cesizen.platform.transactions;

import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Whether transactions may begin. While it is closed, requests, jobs, the relay and event handlers fail as if the database did
 * not answer, and are tried again: a restored database may hold people who were erased.
 */
public final class DatabaseOpening {

    private volatile boolean open = true;

    public boolean isOpen() {
        return open;
    }

    public void open() {
        open = true;
    }

    public void close() {
        open = false;
    }

    /** Lets {@code work} begin transactions although it is closed: the work that has to be done before it opens. */
    public static <T> Mono<T> ahead(Mono<T> work) {
        return work.contextWrite(context -> context.put(DatabaseOpening.class, true));
    }

    boolean admits(ContextView context) {
        return open || context.hasKey(DatabaseOpening.class);
    }
}
