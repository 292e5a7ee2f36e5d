package fr.cesizen.garden.content;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Deletes favourites and readings of what nobody can read any more: a month after its withdrawal, within which a publication
 * shows them again. What grew from a reading stays.
 */
@Component
class ContentMarkCleanupJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final ContentMarkRepository marks;
    private final ContentRepository contents;
    private final Transactions tx;
    private final Clock clock;

    ContentMarkCleanupJob(ContentMarkRepository marks, ContentRepository contents, Transactions tx, Clock clock) {
        this.marks = marks;
        this.contents = contents;
        this.tx = tx;
        this.clock = clock;
    }

    /** Runs once a day; several instances come to the same. */
    @Scheduled(fixedDelayString = "24h", initialDelayString = "5m")
    Mono<Void> clean() {
        var oldest = clock.instant().minus(KEPT);
        return tx.as(Actor.system(), marks.deleteOrphans(oldest, contents.shipped()))
                .then();
    }
}
