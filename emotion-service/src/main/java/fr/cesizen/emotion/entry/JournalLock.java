package fr.cesizen.emotion.entry;

import fr.cesizen.platform.transactions.AdvisoryLock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets one writer at a time into a person's journal, for writes that depend on what is already there. */
@Component
public class JournalLock {

    private final AdvisoryLock lock;

    JournalLock(AdvisoryLock lock) {
        this.lock = lock;
    }

    /** Waits until no other writer holds this journal's lock; holds it until the end of the caller's transaction. */
    public Mono<Void> acquire(UUID person) {
        return lock.acquire("journal:" + person);
    }
}
