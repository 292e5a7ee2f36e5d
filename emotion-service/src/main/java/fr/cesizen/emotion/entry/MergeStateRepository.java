package fr.cesizen.emotion.entry;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.util.Map;
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

    /** Never empty. Decide on it only while holding {@link JournalLock}. */
    Mono<MergeState> find(UUID person, UUID id) {
        return findAll(person, Set.of(id)).map(known -> known.getOrDefault(id, MergeState.UNKNOWN));
    }

    /**
     * Those of {@code ids} of which something is known, by one statement.
     *
     * <p>Decide on it only while holding {@link JournalLock}, as an entry never exists beside its lone deletion then.
     */
    public Mono<Map<UUID, MergeState>> findAll(UUID person, Set<UUID> ids) {
        return db.sql("""
                        select id, change, deletion, restoration, false as expired
                        from entry where person = :person and id = any(:ids)
                        union all
                        select id, null, deletion, null, known_at < now() - %s
                        from gone_entry where person = :person and id = any(:ids)""".formatted(TrashPurgeJob.RETENTION))
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> Map.entry(RowReader.required(row, "id", UUID.class), state(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static MergeState state(Readable row) {
        return new MergeState(
                row.get("change", UUID.class),
                row.get("deletion", UUID.class),
                row.get("restoration", UUID.class),
                RowReader.required(row, "expired", Boolean.class));
    }
}
