package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ArchiveStreamer;
import fr.cesizen.platform.database.DatabaseFailures;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Prepares archives, as many at a time as it has workers. An archive is made by whoever has its lease, which is renewed with each
 * piece and each heartbeat: the work of an instance that is killed is begun anew by another, once the lease has ended.
 */
@Component
class ExportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ExportWorker.class);

    private final ExportPreparationService preparations;
    private final ExportContentReader content;
    private final ArchiveStreamer archives;
    private final PreparationProperties settings;
    private volatile Disposable loop = Disposables.disposed();

    ExportWorker(
            ExportPreparationService preparations,
            ExportContentReader content,
            ArchiveStreamer archives,
            PreparationProperties settings) {
        this.preparations = preparations;
        this.content = content;
        this.archives = archives;
        this.settings = settings;
    }

    @Override
    public void start() {
        loop = Flux.range(0, settings.workers())
                .flatMap(worker -> turn().then(Mono.delay(settings.poll())).repeat(), settings.workers())
                .subscribe();
    }

    @Override
    public void stop() {
        loop.dispose();
    }

    @Override
    public boolean isRunning() {
        return !loop.isDisposed();
    }

    /** Makes one archive, if one is due. */
    private Mono<Void> turn() {
        return Mono.defer(() -> {
                    var lease = UUID.randomUUID();
                    return preparations
                            .due()
                            .flatMapMany(Flux::fromIterable)
                            .concatMap(due -> preparations.take(due, lease), 1)
                            .next()
                            .flatMap(export -> attempt(export, lease));
                })
                .onErrorResume(ex -> {
                    log.warn("Exports are prepared later: {}", ex.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> attempt(PreparedExport export, UUID lease) {
        var progress = content.track(
                preparations.isOverdue(export) ? ProgressTracker.failing(preparations.progress(export)) : Set.of());
        return Mono.firstWithSignal(make(export, lease, progress), heartbeat(export, lease, progress))
                .onErrorResume(ex -> postpone(export, lease, progress, ex));
    }

    private Mono<Void> make(PreparedExport export, UUID lease, ProgressTracker progress) {
        return content.read(export, progress).flatMap(found -> {
            var size = new AtomicLong();
            var pieces = new AtomicInteger();
            return PieceSplitter.split(archives.stream(found))
                    .concatMap(
                            piece -> {
                                size.addAndGet(piece.length);
                                return preparations.add(export, lease, progress, pieces.getAndIncrement(), piece);
                            },
                            1)
                    .then(Mono.defer(() -> preparations.finish(export, lease, progress, size.get(), pieces.get())));
        });
    }

    /** Signs of life between pieces; ends only by an error, when the lease is lost. */
    private Mono<Void> heartbeat(PreparedExport export, UUID lease, ProgressTracker progress) {
        return Mono.delay(settings.heartbeat())
                .then(Mono.defer(() -> preparations.renew(export, lease, progress)))
                .repeat()
                .then();
    }

    private Mono<Void> postpone(PreparedExport export, UUID lease, ProgressTracker progress, Throwable failure) {
        if (failure instanceof LostLeaseException || DatabaseFailures.isErased(failure)) {
            log.info("Export {} is no longer prepared here", export.id());
            return Mono.empty();
        }
        log.warn(
                "Export {} is tried again later, after attempt {}: {} {}",
                export.id(),
                export.attempt(),
                failure.getClass().getSimpleName(),
                progress.failing());
        return preparations.postpone(export, lease, progress);
    }
}
