package fr.cesizen.emotion.context;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.transactions.Columns;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Contexts of people's own making; their labels are ciphertext in the rows. */
@Repository
class OwnContexts {

    /** How many one person may make, retired ones included. */
    static final int MOST = 200;

    /** Characters of a label. */
    static final int LONGEST = 60;

    /** @param retired no longer proposed; entries that name it keep it */
    record OwnContext(UUID id, String group, String label, boolean retired) {}

    private record Row(UUID id, String group, byte[] label, boolean retired) {}

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    OwnContexts(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    Mono<Set<UUID>> ids(UUID person) {
        return db.sql("select id from own_context where person = :person")
                .bind("person", person)
                .map(row -> Columns.required(row, "id", UUID.class))
                .all()
                .collect(Collectors.toSet());
    }

    /** All of them, in the order in which they were made. */
    Flux<OwnContext> all(UUID person) {
        return db.sql("select id, \"group\", label, retired from own_context where person = :person order by id")
                .bind("person", person)
                .map(row -> new Row(
                        Columns.required(row, "id", UUID.class),
                        Columns.required(row, "group", String.class),
                        Columns.required(row, "label", byte[].class),
                        Columns.required(row, "retired", Boolean.class)))
                .all()
                .collectList()
                .flatMapIterable(rows -> rows)
                .concatMap(row -> encryption
                        .decrypt(person, row.id(), row.label())
                        .map(label -> new OwnContext(row.id(), row.group(), label, row.retired())));
    }

    /** Empty when it is new and the person has as many as they may. */
    Mono<OwnContext> keep(UUID person, OwnContext context) {
        return ids(person)
                .filter(ids -> ids.contains(context.id()) || ids.size() < MOST)
                .flatMap(room -> encryption.encrypt(person, context.id(), context.label()))
                .flatMap(label -> db.sql("""
                                insert into own_context (person, id, "group", label, retired)
                                values (:person, :id, :group, :label, :retired)
                                on conflict (person, id) do update
                                set "group" = excluded."group", label = excluded.label, retired = excluded.retired""")
                        .bind("person", person)
                        .bind("id", context.id())
                        .bind("group", context.group())
                        .bind("label", label)
                        .bind("retired", context.retired())
                        .fetch()
                        .rowsUpdated())
                .map(kept -> context);
    }
}
