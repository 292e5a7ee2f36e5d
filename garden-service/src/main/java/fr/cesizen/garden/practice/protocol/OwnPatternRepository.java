package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * People's own breathing patterns; names are stored as ciphertexts. Every query names the person and runs in the caller's
 * transaction.
 */
@Repository
public class OwnPatternRepository {

    private static final String SELECT =
            "select id, name, phase_types, phase_millis, version, created_at, updated_at from own_pattern";

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    OwnPatternRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    private record SealedPattern(OwnPattern pattern, byte[] name) {}

    /** One of the person's patterns; empty when there is none with this id. */
    public Mono<OwnPattern> find(UUID person, UUID id) {
        return db.sql(SELECT + " where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(OwnPatternRepository::sealed)
                .one()
                .flatMap(row -> open(person, row));
    }

    /** All of the person's patterns, in order of creation. */
    Flux<OwnPattern> all(UUID person) {
        return db.sql(SELECT + " where person = :person order by created_at, id limit :limit")
                .bind("person", person)
                .bind("limit", OwnPattern.MAX_PATTERNS)
                .map(OwnPatternRepository::sealed)
                .all()
                .collectList() // all rows first: decrypting may need the connection for the person's key
                .flatMapIterable(rows -> rows)
                .concatMap(row -> open(person, row));
    }

    Mono<Long> count(UUID person) {
        return db.sql("select count(*) from own_pattern where person = :person")
                .bind("person", person)
                .mapValue(Long.class)
                .one();
    }

    Mono<OwnPattern> add(UUID person, OwnPattern pattern) {
        return write(person, pattern, """
                insert into own_pattern (id, person, name, phase_types, phase_millis, version, created_at, updated_at)
                values (:id, :person, :name, :types, :millis, :version, :updated, :updated)""");
    }

    /** Stores an edited pattern; empty when it is no longer in the version before. */
    Mono<OwnPattern> replace(UUID person, OwnPattern pattern) {
        return write(person, pattern, """
                update own_pattern
                set name = :name, phase_types = :types, phase_millis = :millis, version = :version, updated_at = :updated
                where id = :id and person = :person and version = :version - 1""");
    }

    /** Deletes a pattern and emits whether it still was in this version. */
    Mono<Boolean> delete(UUID person, UUID id, int version) {
        return db.sql("delete from own_pattern where person = :person and id = :id and version = :version")
                .bind("person", person)
                .bind("id", id)
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<OwnPattern> write(UUID person, OwnPattern pattern, String sql) {
        return encryption
                .encrypt(person, pattern.id(), pattern.name())
                .flatMap(name -> bind(db.sql(sql), person, pattern)
                        .bind("name", name)
                        .fetch()
                        .rowsUpdated())
                .filter(rows -> rows == 1)
                .map(rows -> pattern);
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec sql, UUID person, OwnPattern pattern) {
        return sql.bind("id", pattern.id())
                .bind("person", person)
                .bind("types", RowReader.column(pattern.phases(), phase -> EnumCodes.code(phase.type()), String[]::new))
                .bind("millis", RowReader.column(pattern.phases(), Phase::millis, Integer[]::new))
                .bind("version", pattern.version())
                .bind("updated", pattern.updatedAt());
    }

    private Mono<OwnPattern> open(UUID person, SealedPattern row) {
        var pattern = row.pattern();
        return encryption
                .decrypt(person, pattern.id(), row.name())
                .map(name -> new OwnPattern(
                        pattern.id(),
                        name,
                        pattern.phases(),
                        pattern.version(),
                        pattern.createdAt(),
                        pattern.updatedAt()));
    }

    private static SealedPattern sealed(Readable row) {
        var types = RowReader.required(row, "phase_types", String[].class);
        var millis = RowReader.required(row, "phase_millis", Integer[].class);
        var phases = IntStream.range(0, types.length)
                .mapToObj(
                        i -> new Phase(EnumCodes.find(PhaseType.class, types[i]).orElseThrow(), millis[i]))
                .toList();
        var pattern = new OwnPattern(
                RowReader.required(row, "id", UUID.class),
                "",
                phases,
                RowReader.required(row, "version", Integer.class),
                RowReader.required(row, "created_at", Instant.class),
                RowReader.required(row, "updated_at", Instant.class));
        return new SealedPattern(pattern, RowReader.required(row, "name", byte[].class));
    }
}
