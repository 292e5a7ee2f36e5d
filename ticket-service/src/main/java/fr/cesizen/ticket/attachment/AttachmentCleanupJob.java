package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes files that stopped arriving an hour ago, and those that went with no message within a day. */
@Component
class AttachmentCleanupJob {

    private static final Logger log = LoggerFactory.getLogger(AttachmentCleanupJob.class);
    private static final Duration UNFINISHED = Duration.ofHours(1);
    private static final int BATCH = 50;

    private final UnsentAttachmentRepository attachments;
    private final AttachmentProperties properties;
    private final Transactions tx;
    private final Clock clock;

    AttachmentCleanupJob(
            UnsentAttachmentRepository attachments, AttachmentProperties properties, Transactions tx, Clock clock) {
        this.attachments = attachments;
        this.properties = properties;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits how many files were deleted. */
    @Scheduled(fixedDelayString = "${cesizen.attachments.sweep:1h}", initialDelayString = "1m")
    Mono<Long> sweep() {
        return batch().expand(done -> done < BATCH ? Mono.empty() : batch())
                .reduce(0L, Long::sum)
                .doOnNext(deleted -> log.info("Deleted files that went with no message: {}", deleted))
                .onErrorResume(failure -> {
                    log.warn("Cannot delete unsent files now, trying again later: {}", failure.toString());
                    return Mono.just(0L);
                });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> tx.as(
                Actor.system(),
                attachments.forget(
                        clock.instant().minus(UNFINISHED), clock.instant().minus(properties.kept()), BATCH)));
    }
}
