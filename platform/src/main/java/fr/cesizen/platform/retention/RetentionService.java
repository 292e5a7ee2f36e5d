package fr.cesizen.platform.retention;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.tracing.TraceScope;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applies the rules of this service, a batch a transaction, or only counts what they would touch. */
final class RetentionService {

    private static final Logger log = LoggerFactory.getLogger(RetentionService.class);

    private final List<RetentionRule> rules;
    private final RetentionProperties settings;
    private final Transactions tx;
    private final MeterRegistry metrics;
    private final Clock clock;

    RetentionService(
            ObjectProvider<RetentionRule> rules,
            RetentionProperties settings,
            Transactions tx,
            MeterRegistry metrics,
            Clock clock) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(RetentionRule::category))
                .toList();
        this.settings = settings;
        this.tx = tx;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** What is due now, by category; changes nothing. */
    Mono<List<RetentionCount>> count() {
        return Flux.fromIterable(rules)
                .concatMap(rule -> tx.as(
                                Actor.system(), Mono.defer(() -> rule.count().apply(before(rule))))
                        .map(rows -> count(rule, rows)))
                .collectList();
    }

    /** Applies every rule; one that fails keeps none of the others from theirs, and then all of it fails. */
    Mono<List<RetentionCount>> apply() {
        return Flux.fromIterable(rules).concatMapDelayError(this::apply).collectList();
    }

    private Mono<RetentionCount> apply(RetentionRule rule) {
        var before = before(rule);
        return batch(rule, before)
                .expand(rows -> rows < settings.batch() ? Mono.empty() : batch(rule, before))
                .reduce(0L, Long::sum)
                .doOnNext(rows -> tell(rule, rows))
                .map(rows -> count(rule, rows))
                .onErrorResume(failure -> TraceScope.logAndFail(
                        () -> log.warn("Retention of {} is unfinished: {}", rule.category(), failure.toString()),
                        failure));
    }

    private Mono<Long> batch(RetentionRule rule, Instant before) {
        return tx.as(Actor.system(), Mono.defer(() -> rule.apply().apply(before, settings.batch())));
    }

    private void tell(RetentionRule rule, long rows) {
        metrics.counter("cesizen.retention.rows", "category", rule.category(), "action", EnumCodes.code(rule.action()))
                .increment((double) rows);
        if (rows > 0) {
            log.info("Retention of {}: {} rows, {}", rule.category(), rows, EnumCodes.code(rule.action()));
        }
    }

    private Instant before(RetentionRule rule) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(settings.of(rule)).toInstant();
    }

    private RetentionCount count(RetentionRule rule, long rows) {
        return RetentionCount.of(rule, settings.of(rule), before(rule), rows);
    }
}
