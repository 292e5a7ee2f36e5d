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

    private static final String INSERT_ALL = """
            insert into entry (person, id, %s, note, origin, recorded_at, version, change, seq)
            select :person, r.id, %s, r.note, :origin, :recordedAt, 0, r.change, (select seq from clock) + r.ordinality
            from r
            """.formatted(EntryColumns.list(""), EntryColumns.list("r."));

    private final DatabaseClient db;
    private final JsonMapper json;

    EntryBulkRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Inserts entries of which nothing is known, not even a deletion, by one statement. */
    public Mono<Void> insertAll(UUID person, List<EntryToStore> entries) {
        return write(person, entries, INSERT_ALL)
                .bind("origin", EntryRow.MANUAL)
                .bind("recordedAt", entries.get(0).at())
                .then();
    }

    /**
     * A statement that writes entries.
     *
     * @param sql reads the entries as rows of {@code r}, with their {@code ordinality}, and the position before theirs as
     *     {@code clock.seq}
     */
    public GenericExecuteSpec write(UUID person, List<EntryToStore> entries, String sql) {
        var rows = entries.stream().map(EntryBulkRepository::row).toList();
        return db.sql(WITH_ROWS + sql)
                .bind("person", person)
                .bind("count", entries.size())
                .bind("rows", json.writeValueAsString(rows));
    }

    private static Map<String, @Nullable Object> row(EntryToStore entry) {
        var row = EntryColumns.json(entry.felt());
        row.put("id", entry.id());
        row.put("change", entry.change());
        row.put("note", entry.note() == null ? null : "\\x" + HexFormat.of().formatHex(entry.note()));
        return row;
    }
}
