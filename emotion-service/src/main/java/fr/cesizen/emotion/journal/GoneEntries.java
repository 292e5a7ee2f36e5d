package fr.cesizen.emotion.journal;

import fr.cesizen.platform.transactions.Columns;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Entries of which their deletion alone is known: nobody has seen them yet, or they are gone from the bin. */
@Repository
class GoneEntries {

    private final DatabaseClient db;

    GoneEntries(DatabaseClient db) {
        this.db = db;
    }

    /** Notes the deletion of an entry that nobody has seen yet, or of one long gone. */
    Mono<Void> delete(UUID person, UUID id, UUID deletion) {
        return db.sql(Entries.NEXT + """
                        insert into gone_entry (person, id, deletion, seq)
                        values (:person, :id, :deletion, (select seq from clock))
                        on conflict (person, id) do update
                        set deletion = excluded.deletion, seq = excluded.seq
                        where gone_entry.deletion < excluded.deletion""")
                .bind("person", person)
                .bind("id", id)
                .bind("deletion", deletion)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The deletion by which alone an entry is known; empty when it is not. */
    Mono<UUID> deletion(UUID person, UUID id) {
        return db.sql("select deletion from gone_entry where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(row -> Columns.required(row, "deletion", UUID.class))
                .one();
    }
}
