package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.EntryBulkRepository;
import fr.cesizen.emotion.entry.JournalLock;
import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes entries into the journal in bulk, inside the caller's transaction: one statement per chunk, one position in the
 * person's order of changes per entry.
 */
@Repository
class ImportedEntryRepository {

    private static final String ROWS = """
            rows as (
                select r.*, row_number() over () as place
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    id uuid, kind text, felt_at timestamptz, zone text, local_date date, local_hour smallint, emotions text[],
                    intensities integer[], taxonomy_version integer, valence double precision,
                    arousal double precision, mood double precision, contexts text[], note text))
            """;
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
                delete from gone_entry g using rows r where g.person = :person and g.id = r.id
                returning g.id, g.deletion)
            insert into entry (
                person, id, kind, felt_at, zone, local_date, local_hour, emotions, intensities, taxonomy_version,
                valence, arousal, mood, contexts, note, origin, batch, recorded_at, version, change, deletion, seq)
            select :person, r.id, kind, felt_at, zone, local_date, local_hour, emotions, intensities,
                taxonomy_version, valence, arousal, mood, contexts, decode(note, 'base64'), :origin,
                :batch, :now, 0, :change, gone.deletion, (select seq from clock) + place
            from rows r left join gone on gone.id = r.id
            on conflict (person, id) do update set
                kind = excluded.kind, felt_at = excluded.felt_at, zone = excluded.zone,
                local_date = excluded.local_date, local_hour = excluded.local_hour, emotions = excluded.emotions,
                intensities = excluded.intensities, taxonomy_version = excluded.taxonomy_version,
                valence = excluded.valence, arousal = excluded.arousal, mood = excluded.mood,
                contexts = excluded.contexts, note = excluded.note, origin = excluded.origin,
                batch = excluded.batch, change = excluded.change, version = entry.version + 1,
                seq = excluded.seq
            where entry.deleted_at is not null
              and excluded.change > entry.change and excluded.change > entry.deletion""";

    private final DatabaseClient db;
    private final JsonMapper json;
    private final JournalLock journalLock;

    ImportedEntryRepository(DatabaseClient db, JsonMapper json, JournalLock journalLock) {
        this.db = db;
        this.json = json;
        this.journalLock = journalLock;
    }

    /** @param note ciphertext in Base64 */
    record Row(
            UUID id,
            String kind,
            Instant felt_at,
            String zone,
            LocalDate local_date,
            int local_hour,
            String[] emotions,
            Integer[] intensities,
            int taxonomy_version,
            @Nullable Double valence,
            @Nullable Double arousal,
            @Nullable Double mood,
            List<String> contexts,
            byte @Nullable [] note) {}

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
     * Writes the rows that the journal lacks, including those in its trash, and emits how many.
     *
     * <p>Moves a deletion that was known without the entry into its row, as when a device sends the entry.
     */
    Mono<Long> write(ImportRow run, UUID change, List<Row> rows, Instant now) {
        return rows.isEmpty()
                ? Mono.just(0L)
                : journalLock
                        .acquire(run.person())
                        .then(db.sql("with " + ROWS + ", " + EntryBulkRepository.CLOCK + WRITE)
                                .bind("rows", json.writeValueAsString(rows))
                                .bind("person", run.person())
                                .bind("origin", run.format().origin())
                                .bind("batch", run.id())
                                .bind("count", rows.size())
                                .bind("now", now)
                                .bind("change", change)
                                .fetch()
                                .rowsUpdated());
    }
}
