package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.BodyOctets;
import fr.cesizen.ticket.attachment.FileChunker.Piece;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Receives files as they arrive: stores each piece, encrypted, in a transaction of its own before it reads more, so that neither a
 * large file nor a slow network holds memory or a database connection. Reads them back in the same way.
 */
@Component
class UploadReceiver {

    private static final int AHEAD = 4;

    private final AttachmentChunkRepository chunks;
    private final AttachmentProperties properties;
    private final Transactions tx;

    UploadReceiver(AttachmentChunkRepository chunks, AttachmentProperties properties, Transactions tx) {
        this.chunks = chunks;
        this.properties = properties;
        this.tx = tx;
    }

    /**
     * A file that has arrived.
     *
     * @param size in octets
     * @param hash by which the same file is known
     */
    record Arrived(Upload upload, long size, int chunks, String hash) {}

    /** Stores what arrives as version 0. */
    Mono<Arrived> receive(Upload upload, Flux<DataBuffer> body) {
        return store(
                upload,
                0,
                body.publishOn(Schedulers.boundedElastic(), AHEAD)
                        .map(BodyOctets::take)
                        .doOnDiscard(DataBuffer.class, DataBufferUtils::release));
    }

    /** Stores a file that was written anew, as version 1. Such a file may be larger than the one that was sent. */
    Mono<Arrived> replace(Upload upload, byte[] file) {
        return store(upload, 1, Flux.just(file));
    }

    private Mono<Arrived> store(Upload upload, int version, Flux<byte[]> octets) {
        return Mono.defer(() -> {
            var chunker = new FileChunker(version == 0 ? properties.largest().toBytes() : Long.MAX_VALUE);
            return octets.concatMapIterable(chunker::accept, 1)
                    .concatWith(Mono.fromCallable(chunker::end))
                    .concatMap(piece -> add(upload, version, piece), 1)
                    .then(Mono.fromCallable(
                            () -> new Arrived(upload, chunker.size(), chunker.pieces(), chunker.hash())));
        });
    }

    private Mono<Void> add(Upload upload, int version, Piece piece) {
        return tx.as(upload.actor(), chunks.add(upload, version, piece));
    }

    /** A file in clear text, one piece after the other as they are asked for. */
    Flux<byte[]> read(Actor actor, UUID attachment, UUID person, int version, int of) {
        return Flux.range(0, of)
                .concatMap(number -> tx.as(actor, chunks.read(attachment, person, version, number, of)), 1);
    }
}
