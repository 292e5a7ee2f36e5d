package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.attachment.UploadReceiver.Arrived;
import fr.cesizen.ticket.attachment.content.FileContent;
import fr.cesizen.ticket.attachment.content.FileContentEvaluator;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolBuilder;

/**
 * Examines a file that has arrived: the scanner first, then what it is. Scanning streams; for the rest a file is in memory as a
 * whole, and one at a time in an instance, which bounds that memory.
 */
@Service
class FileExaminationService {

    private static final int MOST_WAITING = 100;
    private static final int IDLE_SECONDS = 60;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final UploadReceiver files;
    private final ScannerClient scanner;
    private final FileContentEvaluator contents;
    /** One thread: a picture whose sender has hung up is still being read when the next one has its turn. */
    private final Scheduler decoding =
            Schedulers.newBoundedElastic(1, 2 * MOST_WAITING, "attachments", IDLE_SECONDS, true);

    private final InstrumentedPool<Object> turns = PoolBuilder.from(Mono.fromCallable(Object::new))
            .sizeBetween(1, 1)
            .maxPendingAcquire(MOST_WAITING)
            .buildPool();

    FileExaminationService(UploadReceiver files, ScannerClient scanner, AttachmentProperties properties) {
        this.files = files;
        this.scanner = scanner;
        this.contents = new FileContentEvaluator(
                properties.pixels(), properties.pictureMemory().toBytes());
    }

    /**
     * What is to be kept of an upload.
     *
     * @param version of the content
     */
    record Examined(FileContent content, Arrived kept, int version) {}

    /** Fails with {@link Problem}: 422 for a file that is not taken, 503 when nobody can say now. */
    Mono<Examined> examine(Arrived arrived) {
        return scanner.scan(octets(arrived))
                .then(Mono.defer(() -> turns.acquire(LONGEST_WAIT)))
                .flatMap(turn -> Mono.usingWhen(Mono.just(turn), held -> read(arrived), held -> held.release()))
                .onErrorMap(
                        FileExaminationService::isCrowded,
                        crowded -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
    }

    private Mono<Examined> read(Arrived arrived) {
        return octets(arrived)
                .collect(ByteArrayOutputStream::new, (all, piece) -> all.write(piece, 0, piece.length))
                .publishOn(decoding)
                .map(all -> contents.evaluate(all.toByteArray()))
                .flatMap(content -> content.isRewritten()
                        ? files.replace(arrived.upload(), content.octets())
                                .map(replaced -> new Examined(content, replaced, 1))
                        : Mono.just(new Examined(content, arrived, 0)));
    }

    private Flux<byte[]> octets(Arrived arrived) {
        var upload = arrived.upload();
        return files.read(upload.actor(), upload.id(), upload.person(), 0, arrived.chunks());
    }

    private static boolean isCrowded(Throwable failure) {
        return failure instanceof PoolAcquirePendingLimitException || failure instanceof PoolAcquireTimeoutException;
    }
}
