package fr.cesizen.platform.measurement;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts the month that is over, some times in the first days of the next: whoever is erased or withdraws meanwhile is no
 * longer in it. Nothing is sent when something happens, as its time would tell whose it was.
 */
final class MeasurementJob {

    private static final Logger log = LoggerFactory.getLogger(MeasurementJob.class);

    private final List<MonthlyMeasurement> measurements;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;
    private final MeasurementProperties settings;

    MeasurementJob(
            List<MonthlyMeasurement> measurements,
            Outbox outbox,
            Transactions tx,
            Clock clock,
            MeasurementProperties settings) {
        this.measurements = measurements;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = 6 * 3_600_000, initialDelay = 600_000)
    Mono<Void> measure() {
        return Mono.fromSupplier(clock::instant)
                .filter(now -> MeasuredMonth.dayOf(now) <= settings.lastDay())
                .map(MeasuredMonth::before)
                .flatMapMany(month -> Flux.fromIterable(measurements).concatMap(each -> measure(each, month)))
                .then();
    }

    private Mono<Void> measure(MonthlyMeasurement measurement, MeasuredMonth month) {
        return measurement
                .count()
                .apply(month)
                .map(cells ->
                        new MonthMeasured(measurement.measure(), month.month().toString(), cells))
                .flatMap(event -> tx.as(Actor.system(), outbox.add(event)))
                .doOnError(ex -> log.warn("{} is counted later: {}", measurement.measure(), ex.toString()))
                .onErrorComplete();
    }
}
