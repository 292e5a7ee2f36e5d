package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.JournalLock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Takes entries of an import out of the journal again, by the hundred. Inside the caller's transaction. */
@Repository
class ImportUndoRepository {

    private final DatabaseClient db;
    private final JournalLock journalLock;

    ImportUndoRepository(DatabaseClient db, JournalLock journalLock) {
        this.db = db;
        this.journalLock = journalLock;
    }

    /** Entries of the run that somebody has edited since, or brought back from the bin. */
    Mono<Integer> edited(UUID person, UUID batch, UUID change) {
        return db.sql("""
                        select count(*) from entry
                        where person = :person and batch = :batch
                          and greatest(change, restoration) <> :change and deleted_at is null""")
                .bind("person", person)
                .bind("batch", batch)
                .bind("change", change)
                .mapValue(Integer.class)
                .one();
    }

    /** The next entries of the run that were not edited since, by id; nobody else writes from then on. */
    Mono<List<UUID>> untouched(UUID person, UUID batch, UUID change, UUID after, int most) {
        return journalLock
                .acquire(person)
                .then(db.sql("""
                        select id from entry
                        where person = :person and batch = :batch and id > :after
                          and greatest(change, restoration) = :change and deleted_at is null
                        order by id limit :most""")
                        .bind("person", person)
                        .bind("batch", batch)
                        .bind("after", after)
                        .bind("change", change)
                        .bind("most", most)
                        .mapValue(UUID.class)
                        .all()
                        .collectList());
    }

    /**
     * Puts those into the bin that still have that change, and emits how many; an edit takes no turn.
     *
     * <p>Found by their ids and nothing else: of so many new rows the database knows nothing yet, and by an index of what is
     * not deleted it would read the whole journal for each 500.
     */
    Mono<Long> delete(UUID person, List<UUID> ids, UUID change, UUID deletion) {
        return journalLock
                .acquire(person)
                .then(db.sql("with " + ImportedEntryRepository.CLOCK + """
                        update entry e set deletion = :deletion, version = version + 1,
                            seq = (select seq from clock) + gone.place
                        from unnest(:ids::uuid[]) with ordinality as gone(id, place)
                        where e.person = :person and e.id = any(:ids::uuid[]) and e.id = gone.id
                          and greatest(e.change, e.restoration) = :change and coalesce(e.deletion < e.change, true)""")
                        .bind("person", person)
                        .bind("count", ids.size())
                        .bind("ids", ids.toArray(UUID[]::new))
                        .bind("change", change)
                        .bind("deletion", deletion)
                        .fetch()
                        .rowsUpdated());
    }
}
