package fr.cesizen.gdpr.erasure;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the services again for evidence that is missing for an hour; each answers, whatever it has erased before. */
@Component
class ErasureRepeatJob {

    private static final Logger log = LoggerFactory.getLogger(ErasureRepeatJob.class);

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ErasureRestoreService erasures;

    ErasureRepeatJob(ErasureRestoreService erasures) {
        this.erasures = erasures;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    Mono<Void> repeat() {
        return erasures.repeat(PATIENCE)
                .filter(asked -> asked > 0)
                .doOnNext(asked -> log.warn("Evidence is asked for again, of {} erasures", asked))
                .doOnError(ex -> log.warn("Evidence is asked for again later: {}", ex.toString()))
                .onErrorComplete()
                .then();
    }
}
