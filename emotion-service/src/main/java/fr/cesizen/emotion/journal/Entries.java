package fr.cesizen.emotion.journal;

import fr.cesizen.platform.transactions.Columns;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of the journal. Every query names the owner, although row-level security would hide the others' anyway. */
@Repository
class Entries {

    private final DatabaseClient db;

    Entries(DatabaseClient db) {
        this.db = db;
    }

    Mono<Entry> insert(Entry entry) {
        return values(db.sql("""
                                insert into entry (id, person, felt_at, zone, local_date, emotions, intensities,
                                                   taxonomy_version, note, recorded_at, version)
                                values (:id, :person, :feltAt, :zone, :localDate, :emotions, :intensities,
                                        :taxonomyVersion, :note, :recordedAt, 0)""").bind("recordedAt", entry.recordedAt()), entry)
                .fetch()
                .rowsUpdated()
                .thenReturn(entry);
    }

    /** Replaces the entry of the same version; emits how many rows that were: 1, or 0 for a stale version. */
    Mono<Long> replace(Entry entry, long read) {
        return values(db.sql("""
                                update entry set felt_at = :feltAt, zone = :zone, local_date = :localDate,
                                       emotions = :emotions, intensities = :intensities,
                                       taxonomy_version = :taxonomyVersion, note = :note, version = version + 1
                                where id = :id and person = :person and version = :read""").bind("read", read), entry).fetch().rowsUpdated();
    }

    Mono<Entry> find(UUID person, UUID id) {
        return db.sql("select * from entry where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person)
                .map(Entry::of)
                .one();
    }

    /** The page's rows and one more, newest first. */
    Mono<List<Entry>> page(UUID person, PageQuery query) {
        return db.sql("""
                        select * from entry where person = :person and (felt_at, id) < (:at, :id)
                        order by felt_at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .map(Entry::of)
                .all()
                .collectList();
    }

    Mono<Long> delete(UUID person, UUID id) {
        return db.sql("delete from entry where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person)
                .fetch()
                .rowsUpdated();
    }

    private static GenericExecuteSpec values(GenericExecuteSpec statement, Entry entry) {
        return statement
                .bind("id", entry.id())
                .bind("person", entry.person())
                .bind("feltAt", entry.feltAt())
                .bind("zone", entry.zone())
                .bind("localDate", entry.localDate())
                .bind("emotions", entry.codes())
                .bind("intensities", entry.intensities())
                .bind("taxonomyVersion", entry.taxonomyVersion())
                .bind("note", Columns.optional(entry.note(), byte[].class));
    }
}
