package fr.cesizen.ticket.escalation;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** A channel that waits for its receiver for a bounded time, and tries a hiccup of the network once more at once. */
final class ResilientChannel implements EscalationChannel {

    private static final int ATTEMPTS = 2;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EscalationChannel channel;
    private final Retry retry;
    private final TimeLimiter limiter;

    ResilientChannel(EscalationChannel channel, Duration timeout) {
        this.channel = channel;
        this.retry = Retry.of(
                channel.name(),
                RetryConfig.custom()
                        .maxAttempts(ATTEMPTS)
                        .intervalFunction(IntervalFunction.of(PAUSE))
                        .build());
        this.limiter = TimeLimiter.of(timeout);
    }

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public int from() {
        return channel.from();
    }

    @Override
    public boolean opens() {
        return channel.opens();
    }

    @Override
    public Mono<Void> send(Escalation escalation) {
        return Mono.defer(() -> channel.send(escalation))
                .transformDeferred(TimeLimiterOperator.of(limiter))
                .transformDeferred(RetryOperator.of(retry));
    }
}
