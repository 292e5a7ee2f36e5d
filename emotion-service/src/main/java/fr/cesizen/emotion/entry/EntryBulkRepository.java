package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes many entries of a person by one statement, inside the caller's transaction and under {@link JournalLock}. */
@Repository
public class EntryBulkRepository {

    /** Takes as many positions in the person's order of changes as there are rows. */
    public static final String CLOCK = """
            clock as (
                insert into journal_clock (person, seq) values (:person, :count)
                on conflict (person) do update set seq = journal_clock.seq + :count
                returning seq - :count as seq)
            """;

    private static final String WITH_ROWS = "with " + CLOCK + """
            , r as (
                select * from jsonb_populate_recordset(null::entry, cast(:rows as jsonb)) with ordinality)
            """;

    /** Moves a deletion that was known without the entry into the new row, with when it was learnt of. */
    private static final String MERGE_ALL = """
            , gone as (
                delete from gone_entry g using r where g.person = :person and g.id = r.id
                returning g.id, g.deletion, g.known_at)
            insert into entry (
                person, id, %s, note, origin, recorded_at, version, change, deletion, deletion_known_at, seq)
            select :person, r.id, %s, r.note, :origin, :recordedAt, 0, r.change, r.deletion,
                case when gone.deletion = r.deletion then gone.known_at end, (select seq from clock) + r.ordinality
            from r left join gone on gone.id = r.id
            on conflict (person, id) do update set
                (%s, note, change, deletion, seq) =
                (%s, excluded.note, excluded.change, excluded.deletion, excluded.seq),
                version = entry.version + 1
            """.formatted(
            EntryColumns.list(""), EntryColumns.list("r."), EntryColumns.list(""), EntryColumns.list("excluded."));

    private static final String DELETE_ALL = "with " + CLOCK + """
            update entry e
            set deletion = d.deletion, version = version + 1, seq = (select seq from clock) + d.place
            from unnest(:ids::uuid[], :deletions::uuid[]) with ordinality as d (id, deletion, place)
            where e.person = :person and e.id = any(:ids::uuid[]) and e.id = d.id""";

    private static final String NOTE_DELETIONS = "with " + CLOCK + """
            insert into gone_entry (person, id, deletion, seq)
            select :person, d.id, d.deletion, (select seq from clock) + d.place
            from unnest(:ids::uuid[], :deletions::uuid[]) with ordinality as d (id, deletion, place)
            on conflict (person, id) do update set deletion = excluded.deletion, seq = excluded.seq""";

    private final DatabaseClient db;
    private final JsonMapper json;

    EntryBulkRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Stores entries as they are after a merge, whether they are new, known or known as deleted only. */
    public Mono<Void> mergeAll(UUID person, List<MergedEntry> entries) {
        return entries.isEmpty()
                ? Mono.empty()
                : execute(person, entries.stream().map(EntryBulkRepository::row).toList(), MERGE_ALL)
                        .bind("origin", EntryRow.MANUAL)
                        .bind("recordedAt", entries.get(0).entry().at())
                        .then();
    }

    /** Sets the deletions of stored entries, by the entry's id. */
    public Mono<Void> deleteAll(UUID person, Map<UUID, UUID> deletions) {
        return mark(person, deletions, DELETE_ALL);
    }

    /** Records deletions of entries that have not arrived yet or were permanently deleted, by the entry's id. */
    public Mono<Void> noteDeletions(UUID person, Map<UUID, UUID> deletions) {
        return mark(person, deletions, NOTE_DELETIONS);
    }

    private Mono<Void> mark(UUID person, Map<UUID, UUID> deletions, String sql) {
        return deletions.isEmpty()
                ? Mono.empty()
                : db.sql(sql)
                        .bind("person", person)
                        .bind("count", deletions.size())
                        .bind("ids", deletions.keySet().toArray(UUID[]::new))
                        .bind("deletions", deletions.values().toArray(UUID[]::new))
                        .then();
    }

    /**
     * A statement that writes entries.
     *
     * @param sql reads the entries as rows of {@code r}, with their {@code ordinality}, and the position before theirs as
     *     {@code clock.seq}
     */
    public GenericExecuteSpec write(UUID person, List<EntryToStore> entries, String sql) {
        return execute(person, entries.stream().map(EntryBulkRepository::row).toList(), sql);
    }

    private GenericExecuteSpec execute(UUID person, List<Map<String, @Nullable Object>> rows, String sql) {
        return db.sql(WITH_ROWS + sql)
                .bind("person", person)
                .bind("count", rows.size())
                .bind("rows", json.writeValueAsString(rows));
    }

    private static Map<String, @Nullable Object> row(MergedEntry merged) {
        var row = row(merged.entry());
        row.put("deletion", merged.deletion());
        return row;
    }

    private static Map<String, @Nullable Object> row(EntryToStore entry) {
        var row = EntryColumns.json(entry.felt());
        row.put("id", entry.id());
        row.put("change", entry.change());
        row.put("note", entry.note() == null ? null : "\\x" + HexFormat.of().formatHex(entry.note()));
        return row;
    }

    /**
     * An entry to store and the latest deletion that is known of it.
     *
     * @param deletion counts if it is later than the entry's change
     */
    public record MergedEntry(EntryToStore entry, @Nullable UUID deletion) {}
}
