package fr.cesizen.auth.inactivity;

import fr.cesizen.platform.text.EnumCodes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at accounts that nobody seems to use, once a day each; what fails is looked at again tomorrow. */
@Component
class InactiveAccountJob {

    private static final Logger log = LoggerFactory.getLogger(InactiveAccountJob.class);

    private final InactivityService accounts;
    private final MeterRegistry metrics;
    private final Clock clock;

    InactiveAccountJob(InactivityService accounts, MeterRegistry metrics, Clock clock) {
        this.accounts = accounts;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(cron = "${cesizen.inactivity.cron:0 20 4 * * *}", zone = "Europe/Paris")
    Mono<Void> look() {
        return Mono.defer(() -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return accounts.take(today)
                    .expand(taken -> taken.isEmpty() ? Mono.empty() : accounts.take(today))
                    .concatMap(taken -> Flux.fromIterable(taken).concatMap(use -> look(use, today)))
                    .then()
                    .onErrorResume(failure -> {
                        log.warn("Unused accounts cannot be read: {}", failure.toString());
                        return Mono.empty();
                    });
        });
    }

    private Mono<InactivityService.Outcome> look(AccountUse use, LocalDate today) {
        return accounts.look(use, today)
                .doOnNext(outcome -> count(EnumCodes.code(outcome)))
                .onErrorResume(failure -> {
                    // The message of a failure may hold an address.
                    log.warn(
                            "An unused account is looked at tomorrow: {}",
                            failure.getClass().getSimpleName());
                    count("failed");
                    return Mono.empty();
                });
    }

    private void count(String outcome) {
        metrics.counter("cesizen.inactive.accounts", "outcome", outcome).increment();
    }
}
