package fr.cesizen.emotion.journal;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Columns;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of the journal. Every query names the owner, although row-level security would hide the others' anyway. */
@Repository
class Entries {

    /** Takes the next number of the person's changes, and with it the lock that keeps them in order. */
    static final String NEXT = """
            with clock as (
                insert into journal_clock (person, seq) values (:person, 1)
                on conflict (person) do update set seq = journal_clock.seq + 1
                returning seq)
            """;

    /** Gone for good: deleted later than the change that is told, and no longer to lie in the bin. */
    private static final String LOST = "known_at < now() - " + Bin.KEPT + " and deletion > :change";

    /** What is known of an entry by its deletion alone is brought together with it. */
    private static final String GONE = """
            , gone as (
                delete from gone_entry where person = :person and id = :id and not (%s)
                returning deletion, known_at)
            """.formatted(LOST);

    private static final String COLUMNS = """
            person, id, kind, felt_at, zone, local_date, local_hour, emotions, intensities, taxonomy_version, valence, arousal, mood,
            contexts, note, origin, recorded_at, version, change, deletion, deletion_known_at, seq""";

    private static final String VALUES = """
            :person, :id, :kind, :feltAt, :zone, :localDate, :localHour, :emotions, :intensities, :taxonomyVersion, :valence, :arousal,
            :mood, :contexts, :note, :origin, :recordedAt, 0, :change,
            (select deletion from gone), (select known_at from gone), (select seq from clock)""";

    private static final String INSERT = NEXT + GONE + "insert into entry (" + COLUMNS + ") select " + VALUES
            + " where not exists (select from gone_entry where person = :person and id = :id and " + LOST + ")";

    private static final String CONTENT = """
            kind = :kind, felt_at = :feltAt, zone = :zone, local_date = :localDate, local_hour = :localHour, emotions = :emotions,
            intensities = :intensities, taxonomy_version = :taxonomyVersion, valence = :valence, arousal = :arousal,
            mood = :mood, contexts = :contexts, note = :note, change = :change, version = entry.version + 1,
            seq = (select seq from clock)""";

    private final DatabaseClient db;

    Entries(DatabaseClient db) {
        this.db = db;
    }

    Mono<Entry> insert(Written entry) {
        return values(db.sql(INSERT + " returning *").bind("origin", Entry.MANUAL), entry)
                .map(Entry::of)
                .one();
    }

    /** Replaces the entry of the same version; empty when it was changed meanwhile. */
    Mono<Entry> replace(Written entry, long read) {
        return content(
                        db.sql(NEXT + "update entry set " + CONTENT
                                        + " where person = :person and id = :id and version = :read and deleted_at is null"
                                        + " returning *")
                                .bind("read", read),
                        entry)
                .map(Entry::of)
                .one();
    }

    /** Writes what a device has written, unless a later change is known or it is gone for good; empty then. */
    Mono<Entry> merge(Written entry) {
        return values(
                        db.sql(INSERT + " on conflict (person, id) do update set " + CONTENT
                                        + " where entry.change < :change returning *")
                                .bind("origin", Entry.MANUAL),
                        entry)
                .map(Entry::of)
                .one();
    }

    /** Puts an entry into the bin, or notes a later deletion of one that lies there; empty when nothing changes. */
    Mono<Entry> delete(UUID person, UUID id, UUID deletion) {
        return db.sql(NEXT + """
                        update entry set deletion = :deletion, version = version + 1, seq = (select seq from clock)
                        where person = :person and id = :id and (deletion is null or deletion < :deletion)
                        returning *""")
                .bind("person", person)
                .bind("id", id)
                .bind("deletion", deletion)
                .map(Entry::of)
                .one();
    }

    /** Brings an entry back from the bin; empty when it does not lie there. */
    Mono<Entry> restore(UUID person, UUID id, UUID restoration) {
        return db.sql(NEXT + """
                        update entry set restoration = :restoration, version = version + 1, seq = (select seq from clock)
                        where person = :person and id = :id and deleted_at is not null returning *""")
                .bind("person", person)
                .bind("id", id)
                .bind("restoration", restoration)
                .map(Entry::of)
                .one();
    }

    /** Emits it also when it lies in the bin. */
    Mono<Entry> find(UUID person, UUID id) {
        return db.sql("select * from entry where person = :person and id = :id")
                .bind("id", id)
                .bind("person", person)
                .map(Entry::of)
                .one();
    }

    /** Fails with 404 when it is not in this person's journal, also when it lies in the bin. */
    Mono<Entry> existing(UUID person, UUID id) {
        return find(person, id).filter(entry -> !entry.isDeleted()).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The page's rows and one more, newest first. */
    Mono<List<Entry>> page(UUID person, EntryFilter filter, PageQuery query) {
        return db.sql("""
                        select * from entry
                        where person = :person and (felt_at, id) < (:at, :after)
                        """ + filter.conditions() + " order by felt_at desc, id desc limit :limit")
                .bindValues(filter.values())
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("after", query.after().id())
                .bind("limit", query.fetch())
                .map(Entry::of)
                .all()
                .collectList();
    }

    private static GenericExecuteSpec values(GenericExecuteSpec statement, Written entry) {
        return content(statement, entry).bind("recordedAt", entry.at().truncatedTo(ChronoUnit.MICROS));
    }

    private static GenericExecuteSpec content(GenericExecuteSpec statement, Written entry) {
        var felt = entry.felt();
        return statement
                .bind("person", entry.person())
                .bind("id", entry.id())
                .bind("kind", felt.kind().stored())
                .bind("feltAt", felt.feltAt())
                .bind("zone", felt.zone())
                .bind("localDate", felt.localDate())
                .bind("localHour", felt.localHour())
                .bind("emotions", felt.codes())
                .bind("intensities", felt.intensities())
                .bind("taxonomyVersion", felt.taxonomyVersion())
                .bind("valence", Columns.optional(felt.valence(), Double.class))
                .bind("arousal", Columns.optional(felt.arousal(), Double.class))
                .bind("mood", Columns.optional(felt.mood(), Double.class))
                .bind("contexts", felt.contexts().toArray(String[]::new))
                .bind("note", Columns.optional(entry.note(), byte[].class))
                .bind("change", entry.change());
    }

    /** What is about to be stored. */
    record Written(UUID person, UUID id, Felt felt, byte @Nullable [] note, Instant at, UUID change) {}
}
