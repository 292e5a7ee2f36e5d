package fr.cesizen.emotion.transfer;

import fr.cesizen.platform.events.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the entries of an import into the bin, 500 at a time, but those that were edited since. */
@Component
class Undoing {

    private static final int AT_ONCE = 500;

    private final Landing landing;
    private final Runs runs;
    private final Outbox outbox;

    Undoing(Landing landing, Runs runs, Outbox outbox) {
        this.landing = landing;
        this.runs = runs;
        this.outbox = outbox;
    }

    /** Takes one step of a run that is locked. */
    Mono<Run> step(Run run) {
        return landing.untouched(
                        run.person(),
                        run.id(),
                        Objects.requireNonNull(run.change(), "change"),
                        Objects.requireNonNullElse(run.undoneTo(), new UUID(0, 0)),
                        AT_ONCE)
                .flatMap(ids -> ids.isEmpty() ? finish(run) : delete(run, ids));
    }

    private Mono<Run> delete(Run run, List<UUID> ids) {
        return landing.delete(run.person(), ids, Objects.requireNonNull(run.deletion(), "deletion"))
                .flatMap(deleted -> runs.move(
                        run.person(),
                        run.id(),
                        Map.of(
                                "undone",
                                run.counts().undone() + deleted.intValue(),
                                "undone_to",
                                ids.get(ids.size() - 1))));
    }

    private Mono<Run> finish(Run run) {
        return outbox.add(new BatchUndone(run.person(), run.id(), run.counts().undone()))
                .then(runs.set(run.person(), run.id(), Map.of("state", State.UNDONE.stored())));
    }
}
