package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.EntryBulkRepository;
import fr.cesizen.emotion.entry.EntryColumns;
import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.entry.JournalLock;
import fr.cesizen.platform.database.RowReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes the entries of an import, one statement per chunk, inside the caller's transaction. */
@Repository
class ImportedEntryRepository {

    /**
     * Looks ids up row by row: ordering by the primary key makes its index usable even on a table that was never analysed.
     */
    private static final String SAME = """
            select r.id, e.batch from unnest(:ids::uuid[]) as r(id) cross join lateral (
                select batch from entry
                where person = :person and id >= r.id and id <= r.id and deleted_at is null
                order by id limit 1) as e""";

    private static final String WRITE = """
            , gone as (
                delete from gone_entry g using r where g.person = :person and g.id = r.id
                returning g.id, g.deletion)
            insert into entry (
                person, id, %s, note, origin, batch, recorded_at, version, change, deletion, seq)
            select :person, r.id, %s, r.note, :origin, :batch, :now, 0, r.change, gone.deletion,
                (select seq from clock) + r.ordinality
            from r left join gone on gone.id = r.id
            on conflict (person, id) do update set
                (%s, note, origin, batch, change, seq) =
                (%s, excluded.note, excluded.origin, excluded.batch, excluded.change, excluded.seq),
                version = entry.version + 1
            where entry.deleted_at is not null
              and excluded.change > entry.change and excluded.change > entry.deletion""".formatted(
            EntryColumns.list(""), EntryColumns.list("r."), EntryColumns.list(""), EntryColumns.list("excluded."));

    private final DatabaseClient db;
    private final EntryBulkRepository entries;
    private final JournalLock journalLock;

    ImportedEntryRepository(DatabaseClient db, EntryBulkRepository entries, JournalLock journalLock) {
        this.db = db;
        this.entries = entries;
        this.journalLock = journalLock;
    }

    /** Which of these entries the journal has already, and whether this run wrote them. */
    Mono<Map<UUID, Boolean>> known(ImportRow run, List<UUID> ids) {
        return db.sql(SAME)
                .bind("person", run.person())
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        RowReader.required(row, "id", UUID.class), run.id().equals(row.get("batch", UUID.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /**
     * Writes the entries that the journal lacks, including those in its trash, and emits how many.
     *
     * <p>Moves a deletion that was known without the entry into its row, as when a device sends the entry.
     */
    Mono<Long> write(ImportRow run, List<EntryToStore> toStore) {
        return toStore.isEmpty()
                ? Mono.just(0L)
                : journalLock
                        .acquire(run.person())
                        .then(entries.write(run.person(), toStore, WRITE)
                                .bind("origin", run.format().origin())
                                .bind("batch", run.id())
                                .bind("now", toStore.get(0).at())
                                .fetch()
                                .rowsUpdated());
    }
}
