package fr.cesizen.gdpr.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Verifies the chain each day, so that operators hear of a change before anybody asks. */
@Component
class AuditCheckJob {

    private static final Logger log = LoggerFactory.getLogger(AuditCheckJob.class);

    private final AuditVerificationService chain;
    private final AtomicLong findings = new AtomicLong();

    AuditCheckJob(AuditVerificationService chain, MeterRegistry metrics) {
        this.chain = chain;
        Gauge.builder("cesizen.audit.findings", findings, AtomicLong::get)
                .description("What the last verification of the audit chain found wrong; 0 when nothing is")
                .register(metrics);
    }

    @Scheduled(fixedDelayString = "${cesizen.audit.check-interval:24h}", initialDelayString = "5m")
    Mono<Void> check() {
        return chain.verify(Map.of())
                .doOnNext(report -> {
                    findings.set(report.findings().size());
                    report.findings()
                            .forEach(found ->
                                    log.error("Audit chain: {} {}", found.kind().code(), found.number()));
                })
                .onErrorComplete()
                .then();
    }
}
