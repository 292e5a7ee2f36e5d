package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.encryption.FieldEncryption;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The content of archives in pieces, each encrypted under the person's key and bound to its place. */
@Repository
class ExportChunkRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    ExportChunkRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    Mono<Void> add(PreparedExport export, int ordinal, byte[] content) {
        return encryption
                .encrypt(export.person(), export.piece(ordinal), content)
                .flatMap(encrypted -> db.sql("""
                                insert into export_chunk (person, export, ordinal, content)
                                values (:person, :export, :ordinal, :content)""")
                        .bind("person", export.person())
                        .bind("export", export.id())
                        .bind("ordinal", ordinal)
                        .bind("content", encrypted)
                        .then());
    }

    /** A piece; empty when it is gone. */
    Mono<byte[]> read(PreparedExport export, int ordinal) {
        return db.sql("""
                        select content from export_chunk
                        where person = :person and export = :export and ordinal = :ordinal""")
                .bind("person", export.person())
                .bind("export", export.id())
                .bind("ordinal", ordinal)
                .map(row -> RowReader.required(row, "content", byte[].class))
                .one()
                .flatMap(content -> encryption.decryptBytes(export.person(), export.piece(ordinal), content));
    }
}
