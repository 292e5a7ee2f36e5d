package fr.cesizen.ticket.incident.postmortem;

import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The post-mortems of incidents, at most one each; transactions of staff alone see them. */
@Repository
public class PostMortemRepository {

    private final DatabaseClient db;
    private final JsonMapper json;

    PostMortemRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Writes the post-mortem of an incident, in place of the one before. */
    public Mono<Void> put(UUID incident, PostMortem review, Instant now) {
        return db.sql("""
                        insert into incident_post_mortem (incident, chronology, impact, causes, actions, written_at)
                        values (:incident, :chronology, :impact, :causes, cast(:actions as jsonb), :at)
                        on conflict (incident) do update set chronology = excluded.chronology, impact = excluded.impact,
                            causes = excluded.causes, actions = excluded.actions, written_at = excluded.written_at""")
                .bind("incident", incident)
                .bind("chronology", review.chronology())
                .bind("impact", review.impact())
                .bind("causes", review.causes())
                .bind("actions", json.writeValueAsString(review.actions()))
                .bind("at", now)
                .then();
    }

    /** The post-mortem of an incident; empty when none was written. */
    public Mono<PostMortem> find(UUID incident) {
        return db.sql("select chronology, impact, causes, cast(actions as text) as actions from incident_post_mortem"
                        + " where incident = :incident")
                .bind("incident", incident)
                .map(row -> new PostMortem(
                        RowReader.required(row, "chronology", String.class),
                        RowReader.required(row, "impact", String.class),
                        RowReader.required(row, "causes", String.class),
                        List.of(json.readValue(RowReader.required(row, "actions", String.class), FollowUp[].class))))
                .one();
    }

    /** Whether an incident has one. */
    public Mono<Boolean> exists(UUID incident) {
        return db.sql("select exists (select from incident_post_mortem where incident = :incident)")
                .bind("incident", incident)
                .mapValue(Boolean.class)
                .one();
    }
}
