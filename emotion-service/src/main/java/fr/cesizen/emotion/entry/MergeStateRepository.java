package fr.cesizen.emotion.entry;

import fr.cesizen.platform.database.RowReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Reads what is known of entries from their changes: of stored entries, and of those of which only the deletion is known.
 */
@Repository
public class MergeStateRepository {

    private final DatabaseClient db;

    MergeStateRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Never empty. Decide on it only while holding {@link JournalLock}, as an entry never exists beside its lone deletion
     * then.
     */
    public Mono<MergeState> find(UUID person, UUID id) {
        return db.sql("""
                        select change, deletion, restoration, false as expired
                        from entry where person = :person and id = :id
                        union all
                        select null, deletion, null, known_at < now() - %s
                        from gone_entry where person = :person and id = :id""".formatted(TrashPurgeJob.RETENTION))
                .bind("person", person)
                .bind("id", id)
                .map(row -> new MergeState(
                        row.get("change", UUID.class),
                        row.get("deletion", UUID.class),
                        row.get("restoration", UUID.class),
                        RowReader.required(row, "expired", Boolean.class)))
                .one()
                .defaultIfEmpty(MergeState.UNKNOWN);
    }

    /** Those of {@code ids} of which something is known. */
    public Mono<Set<UUID>> findKnown(UUID person, Collection<UUID> ids) {
        return db.sql("""
                        select id from entry where person = :person and id = any(:ids)
                        union all
                        select id from gone_entry where person = :person and id = any(:ids)""")
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collect(HashSet::new, Set::add);
    }

    /** Records the deletion of an entry that has not arrived yet or was permanently deleted. */
    public Mono<Void> noteDeletion(UUID person, UUID id, UUID deletion) {
        return db.sql(EntryRepository.TAKE_NEXT_SEQ + """
                        insert into gone_entry (person, id, deletion, seq)
                        values (:person, :id, :deletion, (select seq from clock))
                        on conflict (person, id) do update
                        set deletion = excluded.deletion, seq = excluded.seq
                        where gone_entry.deletion < excluded.deletion""")
                .bind("person", person)
                .bind("id", id)
                .bind("deletion", deletion)
                .then();
    }
}
