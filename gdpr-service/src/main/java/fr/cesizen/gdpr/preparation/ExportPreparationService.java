package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.preparation.ExportQueueRepository.Archived;
import fr.cesizen.gdpr.rights.RequestState;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The steps of a preparation, each a transaction of the service: taken, still at it, put off, made. */
@Service
class ExportPreparationService {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MAX_DOUBLINGS = 8;
    /** Others may be faster at those that are found first. */
    private static final int CANDIDATES = 8;

    private final ExportQueueRepository queue;
    private final ExportChunkRepository chunks;
    private final RightsRegisterService register;
    private final ProgressJson json;
    private final Transactions tx;
    private final PreparationProperties settings;
    private final Clock clock;

    ExportPreparationService(
            ExportQueueRepository queue,
            ExportChunkRepository chunks,
            RightsRegisterService register,
            ProgressJson json,
            Transactions tx,
            PreparationProperties settings,
            Clock clock) {
        this.queue = queue;
        this.chunks = chunks;
        this.register = register;
        this.json = json;
        this.tx = tx;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that may be taken. */
    Mono<List<ExportQueueRepository.DueExport>> due() {
        return tx.as(Actor.system(), queue.due(CANDIDATES));
    }

    /** Takes an export for as long as the lease is renewed; empty when another instance was faster. */
    Mono<PreparedExport> take(ExportQueueRepository.DueExport due, UUID lease) {
        return tx.as(Actor.system(), queue.take(due, lease, settings.lease()));
    }

    /** Whether services that do not answer are no longer waited for. */
    boolean isOverdue(PreparedExport export) {
        return export.isOverdue(clock.instant(), settings.giveUpAfter());
    }

    List<ServiceProgress> progress(PreparedExport export) {
        return json.read(export.progress());
    }

    Mono<Void> renew(PreparedExport export, UUID lease, ProgressTracker progress) {
        return tx.as(Actor.system(), queue.renew(export, lease, settings.lease(), json.write(progress.services())));
    }

    /** Stores a piece, unless the lease is lost. */
    Mono<Void> add(PreparedExport export, UUID lease, ProgressTracker progress, int ordinal, byte[] content) {
        return tx.as(
                Actor.system(),
                queue.renew(export, lease, settings.lease(), json.write(progress.services()))
                        .then(Mono.defer(() -> chunks.add(export, ordinal, content))));
    }

    /** Tries again later; at once when a further service is to be left out. */
    Mono<Void> postpone(PreparedExport export, UUID lease, ProgressTracker progress) {
        var pause = settings.pause().multipliedBy(1L << Math.min(export.attempt(), MAX_DOUBLINGS));
        var next = isOverdue(export) ? settings.pause() : pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return tx.as(Actor.system(), queue.postpone(export, lease, next, json.write(progress.services())));
    }

    /** Makes the archive available, and answers the request unless a part is missing: that is then staff's business. */
    Mono<Void> finish(PreparedExport export, UUID lease, ProgressTracker progress, long size, int pieces) {
        return tx.as(Actor.system(), register.oneAtATime(export.person()).then(Mono.defer(() -> {
            var now = clock.instant();
            var archived =
                    new Archived(now, now.plus(settings.available()), size, pieces, json.write(progress.services()));
            return queue.finish(export, lease, archived)
                    .then(progress.failing().isEmpty() ? answer(export) : Mono.empty());
        })));
    }

    /** An officer may have closed the request meanwhile, which changes nothing about the archive. */
    private Mono<Void> answer(PreparedExport export) {
        return register.advance(export.request(), RequestState.COMPLETED)
                .onErrorResume(Problem.class, closed -> Mono.empty())
                .then();
    }
}
