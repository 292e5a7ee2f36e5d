package fr.cesizen.platform.account;

import fr.cesizen.platform.database.PostgresNotifications;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Remembers at each instance whose accounts were closed lately, so that a request costs no query. Told by the database within
 * milliseconds; whoever was closed longer ago than a day has no token left that could be good.
 */
final class ClosedAccountRegistry implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ClosedAccountRegistry.class);

    /** Many times the life of an access token. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** For what was missed while the database could not tell. */
    private static final Duration POLL = Duration.ofSeconds(30);

    private final AccountStateRepository states;
    private final PostgresNotifications notifications;
    private final Transactions tx;
    private final Clock clock;
    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();
    private final Sinks.Many<UUID> closures = Sinks.many().multicast().directBestEffort();
    private volatile Disposable loop = Disposables.disposed();

    ClosedAccountRegistry(
            AccountStateRepository states, PostgresNotifications notifications, Transactions tx, Clock clock) {
        this.states = states;
        this.notifications = notifications;
        this.tx = tx;
        this.clock = clock;
    }

    /** Whether the account of this person is closed. */
    boolean isClosed(UUID person) {
        return closed.contains(person);
    }

    /** Completes once the account of this person is closed. */
    Mono<Void> awaitClosure(UUID person) {
        // In this order: whoever is closed between the two is heard of.
        return Mono.firstWithSignal(
                        closures.asFlux().filter(person::equals).next(),
                        Mono.just(person).filter(closed::contains).switchIfEmpty(Mono.never()))
                .then();
    }

    @Override
    public void start() {
        loop = Flux.merge(
                        notifications.on("account_state"),
                        Flux.interval(POLL, POLL).map(tick -> "").onBackpressureDrop())
                .onBackpressureBuffer()
                .concatMap(person -> (person.isEmpty() ? reload() : reload(UUID.fromString(person)))
                        .onErrorResume(ex -> Mono.fromRunnable(() ->
                                log.warn("Closed accounts cannot be read, until the next poll: {}", ex.toString()))))
                .subscribe();
    }

    @Override
    public void stop() {
        loop.dispose();
    }

    @Override
    public boolean isRunning() {
        return !loop.isDisposed();
    }

    private Mono<Void> reload() {
        return Mono.defer(() ->
                        tx.as(Actor.system(), states.closedSince(clock.instant().minus(REMEMBERED))))
                .doOnNext(people -> {
                    closed.retainAll(Set.copyOf(people));
                    people.forEach(this::close);
                })
                .then();
    }

    private Mono<Void> reload(UUID person) {
        return tx.as(Actor.system(), states.isClosed(person))
                .doOnNext(isClosed -> {
                    if (isClosed) {
                        close(person);
                    } else {
                        closed.remove(person);
                    }
                })
                .then();
    }

    private void close(UUID person) {
        if (closed.add(person)) {
            closures.tryEmitNext(person);
        }
    }
}
