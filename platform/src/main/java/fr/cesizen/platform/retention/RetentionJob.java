package fr.cesizen.platform.retention;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Applies the rules each hour, so that a period that ends within a day is kept to. */
final class RetentionJob {

    private final RetentionService retention;
    private final Clock clock;
    private final AtomicLong lastSuccess;

    RetentionJob(RetentionService retention, MeterRegistry metrics, Clock clock) {
        this.retention = retention;
        this.clock = clock;
        this.lastSuccess = new AtomicLong(clock.instant().getEpochSecond());
        Gauge.builder("cesizen.retention.last.success.seconds", lastSuccess, AtomicLong::get)
                .description(
                        "When all rules of retention were last applied, or the service started, in seconds since 1970")
                .register(metrics);
    }

    @Scheduled(fixedDelayString = "${cesizen.retention.interval:1h}", initialDelayString = "3m")
    Mono<Void> apply() {
        return retention
                .apply()
                .doOnNext(done -> lastSuccess.set(clock.instant().getEpochSecond()))
                .onErrorComplete()
                .then();
    }
}
