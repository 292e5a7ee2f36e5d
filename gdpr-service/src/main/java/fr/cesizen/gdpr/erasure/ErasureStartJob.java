package fr.cesizen.gdpr.erasure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts erasures whose cooling-off has ended, each in a transaction of its own; one that fails is tried again. */
@Component
class ErasureStartJob {

    private static final Logger log = LoggerFactory.getLogger(ErasureStartJob.class);

    private final ErasureStartService erasures;

    ErasureStartJob(ErasureStartService erasures) {
        this.erasures = erasures;
    }

    @Scheduled(fixedDelay = 10_000)
    Mono<Void> start() {
        return erasures.due()
                .flatMapMany(Flux::fromIterable)
                .concatMap(due -> erasures.start(due).onErrorResume(ex -> skip(due, ex)))
                .onErrorResume(ex -> {
                    log.warn("Erasures that are due cannot be read: {}", ex.toString());
                    return Mono.empty();
                })
                .then();
    }

    private static Mono<Void> skip(ErasureRepository.Due due, Throwable failure) {
        log.warn("Erasure {} is started later: {}", due.id(), failure.toString());
        return Mono.empty();
    }
}
