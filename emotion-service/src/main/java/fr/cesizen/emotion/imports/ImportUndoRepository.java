package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.EntryBulkRepository;
import fr.cesizen.emotion.entry.JournalLock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Removes entries of an import from the journal in batches, inside the caller's transaction. */
@Repository
class ImportUndoRepository {

    private final DatabaseClient db;
    private final JournalLock journalLock;

    ImportUndoRepository(DatabaseClient db, JournalLock journalLock) {
        this.db = db;
        this.journalLock = journalLock;
    }

    /** The number of the run's entries that were edited since or restored from the trash. */
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

    /** The next entries of the run that were not edited since, by id; nobody else can write from then on. */
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
     * Moves those that still have that change to the trash and emits how many; edits do not take the journal lock.
     *
     * <p>Finds them by id only: the database has no statistics on so many new rows yet, and with an index of undeleted
     * entries it would read the whole journal for every 500.
     */
    Mono<Long> delete(UUID person, List<UUID> ids, UUID change, UUID deletion) {
        return journalLock
                .acquire(person)
                .then(db.sql("with " + EntryBulkRepository.CLOCK + """
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
