package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.encryption.FileChunk;
import fr.cesizen.platform.encryption.FileEncryption;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.attachment.FileChunker.Piece;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The pieces of files, encrypted with the key of each ticket's owner. One is read or written at a time. */
@Repository
class AttachmentChunkRepository {

    private final DatabaseClient db;
    private final FileEncryption encryption;

    AttachmentChunkRepository(DatabaseClient db, FileEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    Mono<Void> add(Upload upload, int version, Piece piece) {
        return encryption
                .encrypt(upload.person(), place(upload.id(), version, piece.number(), piece.isLast()), piece.octets())
                .flatMap(octets -> db.sql(
                                "insert into ticket_attachment_chunk (attachment, version, number, person, octets)"
                                        + " values (:attachment, :version, :number, :person, :octets)")
                        .bind("attachment", upload.id())
                        .bind("version", version)
                        .bind("number", piece.number())
                        .bind("person", upload.person())
                        .bind("octets", octets)
                        .then());
    }

    /**
     * A piece in clear text.
     *
     * @param of how many pieces it is
     * @return fails with {@link Problem} 404 for one that was erased meanwhile
     */
    Mono<byte[]> read(UUID attachment, UUID person, int version, int number, int of) {
        return db.sql("select octets from ticket_attachment_chunk where attachment = :attachment and version = :version"
                        + " and number = :number and person = :person")
                .bind("attachment", attachment)
                .bind("version", version)
                .bind("number", number)
                .bind("person", person)
                .mapValue(byte[].class)
                .one()
                .flatMap(octets ->
                        encryption.decrypt(person, place(attachment, version, number, number == of - 1), octets))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** Deletes what a rewritten file was before. */
    Mono<Void> removeOther(Upload upload, int version) {
        return db.sql("delete from ticket_attachment_chunk where attachment = :attachment and person = :person"
                        + " and version <> :version")
                .bind("attachment", upload.id())
                .bind("person", upload.person())
                .bind("version", version)
                .then();
    }

    private static FileChunk place(UUID attachment, int version, int number, boolean isLast) {
        return new FileChunk(attachment, version, number, isLast);
    }
}
