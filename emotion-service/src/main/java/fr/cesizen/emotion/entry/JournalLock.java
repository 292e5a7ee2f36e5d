package fr.cesizen.emotion.entry;

import fr.cesizen.platform.transactions.AdvisoryLock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One writer at a time in a person's journal, for whoever writes by what is there already. */
@Component
public class JournalLock {

    private final AdvisoryLock lock;

    JournalLock(AdvisoryLock lock) {
        this.lock = lock;
    }

    /** Waits until nobody else writes in this journal; held to the end of the caller's transaction. */
    public Mono<Void> acquire(UUID person) {
        return lock.acquire("journal:" + person);
    }
}
