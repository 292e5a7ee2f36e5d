package fr.cesizen.gdpr.breach;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up by when the earliest notice of a breach is due. */
@Component
class BreachDueJob {

    private final BreachQueryService breaches;
    private final BreachMetrics metrics;

    BreachDueJob(BreachQueryService breaches, BreachMetrics metrics) {
        this.breaches = breaches;
        this.metrics = metrics;
    }

    @Scheduled(fixedDelay = 60_000)
    Mono<Void> measure() {
        return breaches.earliestDue().doOnNext(metrics::show).onErrorComplete().then();
    }
}
