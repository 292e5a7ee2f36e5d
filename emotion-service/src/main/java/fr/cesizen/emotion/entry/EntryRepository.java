package fr.cesizen.emotion.entry;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The rows of the journal. Every query names the owner, although row-level security would hide other people's rows anyway.
 */
@Repository
public class EntryRepository {

    /** Takes the next number of the person's changes, and with it the lock that keeps them in order. */
    static final String TAKE_NEXT_SEQ = """
            with clock as (
                insert into journal_clock (person, seq) values (:person, 1)
                on conflict (person) do update set seq = journal_clock.seq + 1
                returning seq)
            """;

    /** Moves a deletion that was known without the entry into the new row. */
    private static final String INSERT = TAKE_NEXT_SEQ + """
            , gone as (
                delete from gone_entry where person = :person and id = :id
                returning deletion, known_at)
            insert into entry (
                person, id, %s, note, origin, recorded_at, version, change, deletion, deletion_known_at, seq)
            values (:person, :id, %s, :note, :origin, :recordedAt, 0, :change,
                (select deletion from gone), (select known_at from gone), (select seq from clock))
            """.formatted(EntryColumns.list(""), EntryColumns.list(":"));

    private static final String CONTENT = """
            (%s, note, change) = (%s, :note, :change), version = entry.version + 1, seq = (select seq from clock)
            """.formatted(EntryColumns.list(""), EntryColumns.list(":"));

    private final DatabaseClient db;

    EntryRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<EntryRow> insert(EntryToStore entry) {
        return create(INSERT, entry);
    }

    /** Replaces the entry if it still has the version read; empty when it was changed meanwhile. */
    Mono<EntryRow> replace(EntryToStore entry, long read) {
        return content(
                        TAKE_NEXT_SEQ + "update entry set " + CONTENT
                                + " where person = :person and id = :id and version = :read and deleted_at is null"
                                + " returning *",
                        entry)
                .bind("read", read)
                .map(EntryRow::of)
                .one();
    }

    /** Moves an entry to the trash, or records a later deletion of one already there; empty when nothing changes. */
    Mono<EntryRow> delete(UUID person, UUID id, UUID deletion) {
        return mark(person, id, "deletion", deletion, "(deletion is null or deletion < :by)");
    }

    /** Restores an entry from the trash; empty when it is not there. */
    Mono<EntryRow> restore(UUID person, UUID id, UUID restoration) {
        return mark(person, id, "restoration", restoration, "deleted_at is not null");
    }

    private Mono<EntryRow> mark(UUID person, UUID id, String column, UUID by, String condition) {
        return db.sql(TAKE_NEXT_SEQ + "update entry set " + column
                        + " = :by, version = version + 1, seq = (select seq from clock)"
                        + " where person = :person and id = :id and " + condition + " returning *")
                .bind("person", person)
                .bind("id", id)
                .bind("by", by)
                .map(EntryRow::of)
                .one();
    }

    /** Finds an entry, also in the trash. */
    Mono<EntryRow> find(UUID person, UUID id) {
        return db.sql("select * from entry where person = :person and id = :id")
                .bind("id", id)
                .bind("person", person)
                .map(EntryRow::of)
                .one();
    }

    /** Finds an entry in this person's journal; fails with 404 otherwise, also when it is in the trash. */
    Mono<EntryRow> existing(UUID person, UUID id) {
        return find(person, id).filter(entry -> !entry.isDeleted()).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The page's rows and one more, newest first. */
    Mono<List<EntryRow>> page(UUID person, EntryFilter filter, PageQuery query) {
        return db.sql("""
                        select * from entry
                        where person = :person and (felt_at, id) < (:at, :after)
                        """ + filter.conditions() + " order by felt_at desc, id desc limit :limit")
                .bindValues(filter.values())
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("after", query.after().id())
                .bind("limit", query.fetch())
                .map(EntryRow::of)
                .all()
                .collectList();
    }

    private Mono<EntryRow> create(String sql, EntryToStore entry) {
        return content(sql + " returning *", entry)
                .bind("origin", EntryRow.MANUAL)
                .bind("recordedAt", entry.at())
                .map(EntryRow::of)
                .one();
    }

    private GenericExecuteSpec content(String sql, EntryToStore entry) {
        return db.sql(sql)
                .bindValues(EntryColumns.parameters(entry.felt()))
                .bind("person", entry.person())
                .bind("id", entry.id())
                .bind("note", RowReader.optional(entry.note(), byte[].class))
                .bind("change", entry.change());
    }

    /** An entry that passed validation, ready to be inserted or merged. */
    public record EntryToStore(
            UUID person, UUID id, EntryContent felt, byte @Nullable [] note, Instant at, UUID change) {}
}
