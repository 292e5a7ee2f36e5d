package fr.cesizen.auth.reconciliation;

import fr.cesizen.auth.account.AccountDifference;
import fr.cesizen.auth.account.DifferenceTally;
import fr.cesizen.auth.account.ReconciliationService;
import fr.cesizen.auth.account.RecoverableStep;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares profiles with Keycloak once a night, by one instance, and tells what it found. */
@Component
class AccountReconciliationJob {

    private static final Logger log = LoggerFactory.getLogger(AccountReconciliationJob.class);

    private final ReconciliationService service;
    private final ReconciliationRepository runs;
    private final ReconciliationProperties settings;
    private final MeterRegistry metrics;

    AccountReconciliationJob(
            ReconciliationService service,
            ReconciliationRepository runs,
            ReconciliationProperties settings,
            MeterRegistry metrics) {
        this.service = service;
        this.runs = runs;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** Does nothing when any instance has begun one lately. */
    @Scheduled(cron = "${cesizen.reconciliation.cron:0 40 3 * * *}", zone = "Europe/Paris")
    Mono<Void> reconcile() {
        return runs.begin(settings.pause())
                .flatMap(run -> service.compare().doOnNext(this::tell).flatMap(tally -> runs.finish(run, tally)))
                .as(work -> RecoverableStep.of("A comparison with Keycloak", work));
    }

    private void tell(DifferenceTally tally) {
        for (var difference : AccountDifference.values()) {
            metrics.counter(
                            "cesizen.account.differences",
                            "kind",
                            difference.name().toLowerCase(Locale.ROOT))
                    .increment(tally.of(difference));
        }
        log.info(
                "Compared {} users with {} profiles; {} differences healed, {} users without a profile",
                tally.users(),
                tally.profiles(),
                tally.healed(),
                tally.of(AccountDifference.MISSING_PROFILE));
    }
}
