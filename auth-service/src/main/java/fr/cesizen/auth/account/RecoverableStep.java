package fr.cesizen.auth.account;

import fr.cesizen.platform.tracing.TraceScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Work that nobody waits for when it fails: {@link AccountRecoveryJob} does it again. */
public final class RecoverableStep {

    private static final Logger log = LoggerFactory.getLogger(RecoverableStep.class);

    /**
     * Does the work, and logs its failure instead of failing.
     *
     * @param what it is, for the log
     */
    public static Mono<Void> of(String what, Mono<Void> work) {
        return work.onErrorResume(failure ->
                TraceScope.log(() -> log.warn("{} is unfinished and left to recovery: {}", what, failure.toString())));
    }

    private RecoverableStep() {}
}
