package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands a prepared archive to its person, piece by piece at the pace of the download. */
@Service
class ExportDownloadService {

    private final PreparedExportService exports;
    private final PreparedExportRepository stored;
    private final ExportChunkRepository chunks;
    private final PreparationProperties settings;
    private final Transactions tx;
    private final Clock clock;

    ExportDownloadService(
            PreparedExportService exports,
            PreparedExportRepository stored,
            ExportChunkRepository chunks,
            PreparationProperties settings,
            Transactions tx,
            Clock clock) {
        this.exports = exports;
        this.stored = stored;
        this.chunks = chunks;
        this.settings = settings;
        this.tx = tx;
        this.clock = clock;
    }

    /** @param size of the content, in bytes */
    record Download(PreparedExport export, long size, Flux<byte[]> content) {}

    /** Fails with 404, 409 before the archive is ready, and 410 once it has expired or was downloaded often enough. */
    Mono<Download> open(UUID person, UUID id) {
        return exports.find(person, id).flatMap(export -> {
            if (export.state() == ExportState.PREPARING) {
                return Mono.error(() -> Problem.conflict("export-not-ready"));
            }
            return export.isReady(clock.instant()) && export.downloads() < settings.downloads()
                    ? Mono.just(new Download(export, Objects.requireNonNull(export.size()), content(export)))
                    : Mono.error(ExportDownloadService::expired);
        });
    }

    /**
     * Counted with its first piece, across all instances. An archive may be deleted meanwhile: before the first piece that is a
     * 410, later the download breaks off rather than ending short.
     */
    private Flux<byte[]> content(PreparedExport export) {
        return tx.as(Actor.system(), stored.countDownload(export.person(), export.id(), settings.downloads()))
                .flatMapMany(allowed -> allowed
                        ? Flux.range(0, Objects.requireNonNull(export.chunks()))
                                .concatMap(piece -> read(export, piece), 1)
                        : Flux.error(ExportDownloadService::expired));
    }

    private Mono<byte[]> read(PreparedExport export, int piece) {
        return tx.as(Actor.system(), chunks.read(export, piece))
                .switchIfEmpty(Mono.error(ExportDownloadService::expired));
    }

    private static Problem expired() {
        return Problem.of(HttpStatus.GONE, "export-expired");
    }
}
