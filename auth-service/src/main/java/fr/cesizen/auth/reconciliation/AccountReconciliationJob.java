package fr.cesizen.auth.reconciliation;

import fr.cesizen.auth.account.AccountDifference;
import fr.cesizen.auth.account.DifferenceTally;
import fr.cesizen.auth.account.ReconciliationService;
import fr.cesizen.auth.account.RecoverableStep;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Clock clock;
    private final AtomicLong lastSuccess;
    private final Map<AccountDifference, Counter> counters = new EnumMap<>(AccountDifference.class);

    AccountReconciliationJob(
            ReconciliationService service,
            ReconciliationRepository runs,
            ReconciliationProperties settings,
            MeterRegistry metrics,
            Clock clock) {
        this.service = service;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
        this.lastSuccess = new AtomicLong(clock.instant().getEpochSecond());
        Gauge.builder("cesizen.account.comparison.last.success.seconds", lastSuccess, AtomicLong::get)
                .description("When this instance last compared all accounts, or started, in seconds since 1970")
                .register(metrics);
        // Born with the service, so that the first difference is an increase.
        Arrays.stream(AccountDifference.values()).forEach(each -> counters.put(each, counter(metrics, each)));
    }

    private static Counter counter(MeterRegistry metrics, AccountDifference difference) {
        return Counter.builder("cesizen.account.differences")
                .description("Differences between profiles and Keycloak that were found")
                .tag("kind", difference.name().toLowerCase(Locale.ROOT))
                .register(metrics);
    }

    /** Does nothing when any instance has begun one lately. */
    @Scheduled(cron = "${cesizen.reconciliation.cron:0 40 3 * * *}", zone = "Europe/Paris")
    Mono<Void> reconcile() {
        return runs.begin(settings.pause())
                .flatMap(run -> service.compare().doOnNext(this::tell).flatMap(tally -> runs.finish(run, tally)))
                .as(work -> RecoverableStep.of("A comparison with Keycloak", work));
    }

    private void tell(DifferenceTally tally) {
        counters.forEach((difference, counter) -> counter.increment(tally.of(difference)));
        lastSuccess.set(clock.instant().getEpochSecond());
        log.info(
                "Compared {} users with {} profiles; {} differences healed, {} users without a profile",
                tally.users(),
                tally.profiles(),
                tally.healed(),
                tally.of(AccountDifference.MISSING_PROFILE));
    }
}
