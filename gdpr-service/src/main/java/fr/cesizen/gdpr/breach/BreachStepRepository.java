package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What was done about breaches: added to, never changed. Read and written only by the service itself. */
@Repository
class BreachStepRepository {

    /** Maximum of steps of a breach. */
    static final int MAX_STEPS = 500;

    private final DatabaseClient db;
    private final JsonMapper json;

    BreachStepRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** All steps of a breach, oldest first. */
    Mono<List<BreachStep>> of(UUID breach) {
        return db.sql("""
                        select kind, taken_at, description::text as description, notice::text as notice,
                               exemption::text as exemption
                        from breach_step where breach = :breach order by ordinal limit :limit""")
                .bind("breach", breach)
                .bind("limit", MAX_STEPS)
                .map(this::step)
                .all()
                .collectList();
    }

    /** Adds a step behind those before it. */
    Mono<Void> add(UUID breach, BreachStep step) {
        return db.sql("""
                        insert into breach_step (breach, kind, taken_at, description, notice, exemption)
                        values (:breach, :kind, :at, cast(:description as jsonb), cast(:notice as jsonb),
                                cast(:exemption as jsonb))""")
                .bind("breach", breach)
                .bind("kind", step.kind().name())
                .bind("at", step.at())
                .bind("description", text(step.description()))
                .bind("notice", text(step.notice()))
                .bind("exemption", text(step.exemption()))
                .then();
    }

    private BreachStep step(Readable row) {
        return new BreachStep(
                BreachStepKind.valueOf(RowReader.required(row, "kind", String.class)),
                RowReader.required(row, "taken_at", Instant.class),
                read(row, "description", BreachDescription.class),
                read(row, "notice", BreachNotice.class),
                read(row, "exemption", BreachExemption.class));
    }

    private <T> @Nullable T read(Readable row, String column, Class<T> type) {
        var text = row.get(column, String.class);
        return text == null ? null : json.readValue(text, type);
    }

    private Parameter text(@Nullable Object part) {
        return RowReader.optional(part == null ? null : json.writeValueAsString(part), String.class);
    }
}
