package fr.cesizen.garden.layout;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Computed gardens by revision: a cache, which may be emptied at any time. Runs in the caller's transaction. */
@Repository
public class SnapshotRepository {

    private final DatabaseClient db;
    private final JsonMapper json;

    SnapshotRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * What is known of a garden without computing it.
     *
     * @param revision how often something has happened to it; 0 for a new one
     * @param current the garden at this revision; empty when it has to be computed
     */
    record Known(long revision, Optional<GardenSnapshot> current) {

        static final Known NOTHING = new Known(0, Optional.empty());
    }

    Mono<Known> find(UUID person) {
        return db.sql("""
                        select c.revision, s.content from garden_clock c left join garden_snapshot s
                            on s.person = c.person and s.revision = c.revision and s.rules = :rules
                        where c.person = :person""")
                .bind("rules", GardenSnapshot.RULES)
                .bind("person", person)
                .map(this::known)
                .one()
                .defaultIfEmpty(Known.NOTHING);
    }

    /** The revision of a garden; 0 for a new one. */
    public Mono<Long> revision(UUID person) {
        return db.sql("select revision from garden_clock where person = :person")
                .bind("person", person)
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L);
    }

    /** Keeps a computed garden, unless a later one is kept; nothing of a person whose processing is restricted. */
    Mono<Void> keep(UUID person, long revision, GardenSnapshot snapshot) {
        return db.sql("""
                        insert into garden_snapshot as known (person, revision, rules, content)
                        select :person, :revision, :rules, :content
                        where not exists (select from restriction where person = :person)
                        on conflict (person) do update
                            set revision = excluded.revision, rules = excluded.rules, content = excluded.content
                            where known.revision <= excluded.revision or known.rules <> excluded.rules""")
                .bind("person", person)
                .bind("revision", revision)
                .bind("rules", GardenSnapshot.RULES)
                .bind("content", json.writeValueAsString(snapshot))
                .then();
    }

    private Known known(Readable row) {
        return new Known(
                RowReader.required(row, "revision", Long.class),
                Optional.ofNullable(row.get("content", String.class)).map(this::read));
    }

    private GardenSnapshot read(String content) {
        return json.readValue(content, GardenSnapshot.class);
    }
}
