package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.UploadParser.Chunk;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores the parsed lines of uploads as ciphertext, inside the caller's transaction. */
@Repository
class ImportChunkRepository {

    private static final TypeReference<List<ImportLine>> LINES = new TypeReference<>() {};

    private final DatabaseClient db;
    private final FieldEncryption encryption;
    private final JsonMapper json;
    private final UuidGenerator ids;

    ImportChunkRepository(DatabaseClient db, FieldEncryption encryption, JsonMapper json, UuidGenerator ids) {
        this.db = db;
        this.encryption = encryption;
        this.json = json;
        this.ids = ids;
    }

    private record EncryptedChunk(UUID id, int ordinal, byte[] content) {}

    /** @param ordinal from 0 on */
    record DecryptedChunk(int ordinal, List<ImportLine> lines) {

        List<ImportLine> after(int line) {
            return lines.stream().filter(one -> one.number() > line).toList();
        }

        int last() {
            return lines.get(lines.size() - 1).number();
        }
    }

    Mono<Void> add(UUID person, UUID run, Chunk chunk) {
        var id = ids.next();
        return encryption.encrypt(person, id, chunk.json()).flatMap(content -> db.sql("""
                                insert into import_chunk (person, import, ordinal, id, last_line, lines, broken, content)
                                values (:person, :run, :ordinal, :id, :lastLine, :lines, :broken, :content)""")
                .bind("person", person)
                .bind("run", run)
                .bind("ordinal", chunk.ordinal())
                .bind("id", id)
                .bind("lastLine", chunk.lastLine())
                .bind("lines", chunk.lines())
                .bind("broken", chunk.broken())
                .bind("content", content)
                .then());
    }

    Mono<DecryptedChunk> read(UUID person, UUID run, int ordinal) {
        return open(person, run, "ordinal = :place", ordinal);
    }

    /** The chunk that holds the first line after {@code line}. */
    Mono<DecryptedChunk> after(UUID person, UUID run, int line) {
        return open(person, run, "last_line > :place", line);
    }

    /** The last line of all; 0 when there is none. */
    Mono<Integer> lastLine(UUID person, UUID run) {
        return db.sql("select coalesce(max(last_line), 0) from import_chunk where person = :person and import = :run")
                .bind("person", person)
                .bind("run", run)
                .mapValue(Integer.class)
                .one();
    }

    /** Like {@link #after}, but only among chunks that hold a broken line. */
    Mono<DecryptedChunk> brokenAfter(UUID person, UUID run, int line) {
        return open(person, run, "broken > 0 and last_line > :place", line);
    }

    /** Continues off the event loop, as 500 lines take long to parse and encrypt. */
    private Mono<DecryptedChunk> open(UUID person, UUID run, String where, int place) {
        return db.sql("select id, ordinal, content from import_chunk where person = :person and import = :run and "
                        + where + " order by ordinal limit 1")
                .bind("person", person)
                .bind("run", run)
                .bind("place", place)
                .mapProperties(EncryptedChunk.class)
                .one()
                .flatMap(chunk -> encryption
                        .decrypt(person, chunk.id(), chunk.content())
                        .publishOn(Schedulers.boundedElastic())
                        .map(text -> new DecryptedChunk(chunk.ordinal(), json.readValue(text, LINES))));
    }

    Mono<Long> remove(UUID person, UUID run) {
        return db.sql("delete from import_chunk where person = :person and import = :run")
                .bind("person", person)
                .bind("run", run)
                .fetch()
                .rowsUpdated();
    }

    /** Deletes the lines of inactive runs that are older than these moments; for the service itself. */
    Mono<Long> forget(Instant unfinishedBefore, Instant before) {
        return db.sql("""
                        delete from import_chunk c using import_run r
                        where r.person = c.person and r.id = c.import
                          and (r.created_at < :before and r.state not in ('applying', 'undoing')
                               or r.moved_at < :unfinished and r.state = 'uploading')""")
                .bind("before", before)
                .bind("unfinished", unfinishedBefore)
                .fetch()
                .rowsUpdated();
    }
}
