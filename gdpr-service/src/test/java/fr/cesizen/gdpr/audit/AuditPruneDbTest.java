package fr.cesizen.gdpr.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Everything here is rolled back: the chain is one for all tests. */
@ServiceTest
class AuditPruneDbTest {

    private static final class RolledBack extends RuntimeException {}

    @Autowired
    AuditEntryRepository entries;

    @Autowired
    AuditSegmentRepository segments;

    @Autowired
    Transactions tx;

    @Autowired
    ScheduledJobs jobs;

    @Test
    void deletesTheEntriesOfOldSegmentsAsAWholeAndKeepsWhatProvesThem() {
        var person = UUID.randomUUID();
        AuditTest.tellOfStaff(person, "read");
        await().until(() -> !tx.as(Actor.system(), entries.before(person, Long.MAX_VALUE, 1))
                .blockOptional()
                .orElseThrow()
                .isEmpty());
        jobs.run("audit-seal");
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        var work = segments.last().flatMap(last -> entries.range(0, last.lastEntry(), 10_000)
                .doOnNext(all -> assertThat(all).isNotEmpty())
                .flatMap(all -> segments.prune(tomorrow)
                        .doOnNext(freed -> assertThat(freed).isEqualTo(all.size())))
                .then(entries.range(0, last.lastEntry(), 1))
                .doOnNext(left -> assertThat(left).isEmpty())
                .then(segments.last())
                .doOnNext(pruned -> assertThat(pruned.prunedAt()).isNotNull())
                .then(Mono.<Void>error(RolledBack::new)));
        assertThatThrownBy(() -> tx.as(Actor.system(), work).block()).isInstanceOf(RolledBack.class);
    }

    @Test
    void letsNobodyElsePrune() {
        assertThatThrownBy(() ->
                        tx.as(Actor.staff(), segments.prune(Instant.now())).block())
                .hasMessageContaining("only the service prunes");
    }
}
