package fr.cesizen.gdpr.rights;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Measures how many open requests press. */
@Component
class RegisterDueJob {

    private final RegisterService register;
    private final RegisterMetrics metrics;

    RegisterDueJob(RegisterService register, RegisterMetrics metrics) {
        this.register = register;
        this.metrics = metrics;
    }

    @Scheduled(fixedDelay = 60_000)
    Mono<Void> measure() {
        return register.pressure().doOnNext(metrics::show).onErrorComplete().then();
    }
}
