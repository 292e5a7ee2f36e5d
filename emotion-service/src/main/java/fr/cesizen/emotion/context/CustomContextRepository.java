package fr.cesizen.emotion.context;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads and writes custom contexts; their labels are stored as ciphertext. */
@Repository
class CustomContextRepository {

    /** How many one person may have, including retired ones. */
    static final int MAX_CONTEXTS = 200;

    /** The maximum length of a label, in code points. */
    static final int MAX_LABEL_LENGTH = 60;

    /** @param retired no longer suggested; entries that name it keep it */
    record OwnContext(UUID id, String group, String label, boolean retired) {}

    private record Row(UUID id, String group, byte[] label, boolean retired) {}

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    CustomContextRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    Mono<Set<UUID>> ids(UUID person) {
        return db.sql("select id from own_context where person = :person")
                .bind("person", person)
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet());
    }

    /** Those of {@code ids} that exist; none of them can be removed before the caller's transaction ends. */
    Mono<Set<UUID>> held(UUID person, Set<UUID> ids) {
        return db.sql("select id from own_context where person = :person and id = any(:ids) for key share")
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet());
    }

    /**
     * Removes a context unless entries name it, also in the trash, and emits how many do; empty when there is no such
     * context.
     *
     * <p>Locks the context before counting entries, which waits for transactions that are writing one that names it.
     */
    Mono<Long> remove(UUID person, UUID id) {
        return db.sql("select id from own_context where person = :person and id = :id for update")
                .bind("person", person)
                .bind("id", id)
                .mapValue(UUID.class)
                .one()
                .flatMap(locked -> naming(person, locked))
                .delayUntil(naming -> naming == 0 ? delete(person, id) : Mono.empty());
    }

    private Mono<Long> naming(UUID person, UUID id) {
        return db.sql("select count(*) from entry" + " where person = :person and contexts @> array[:context]::text[]")
                .bind("person", person)
                .bind("context", id.toString())
                .mapValue(Long.class)
                .one();
    }

    private Mono<Long> delete(UUID person, UUID id) {
        return db.sql("delete from own_context where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    /** All custom contexts, in order of creation. */
    Flux<OwnContext> all(UUID person) {
        return db.sql("select id, \"group\", label, retired from own_context where person = :person order by id")
                .bind("person", person)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMapIterable(rows -> rows)
                .concatMap(row -> encryption
                        .decrypt(person, row.id(), row.label())
                        .map(label -> new OwnContext(row.id(), row.group(), label, row.retired())));
    }

    /** Creates or updates a context; empty when it is new and the person has reached the limit. */
    Mono<OwnContext> keep(UUID person, OwnContext context) {
        return ids(person)
                .filter(ids -> ids.contains(context.id()) || ids.size() < MAX_CONTEXTS)
                .flatMap(room -> encryption.encrypt(person, context.id(), context.label()))
                .map(label -> new Row(context.id(), context.group(), label, context.retired()))
                .flatMap(row -> db.sql("""
                                insert into own_context (person, id, "group", label, retired)
                                values (:person, :id, :group, :label, :retired)
                                on conflict (person, id) do update
                                set "group" = excluded."group", label = excluded.label, retired = excluded.retired""")
                        .bind("person", person)
                        .bindProperties(row)
                        .then()
                        .thenReturn(context));
    }
}
