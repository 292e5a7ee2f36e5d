package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each service's answer to each erasure, read and written only by this service itself. */
@Repository
class ErasureTaskRepository {

    private static final TypeReference<List<ErasureEvidence.Emptied>> TABLES = new TypeReference<>() {};

    private final DatabaseClient db;
    private final JsonMapper json;

    ErasureTaskRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Mono<List<ErasureEvidence>> of(UUID request) {
        return db.sql("select service, done_at, tables::text as tables from erasure_task"
                        + " where request = :request order by service")
                .bind("request", request)
                .map(this::evidence)
                .all()
                .collectList();
    }

    /** Records only a service's first evidence: later evidence could only report that nothing was left. */
    Mono<Long> record(PersonErased evidence) {
        return Mono.fromCallable(() -> json.writeValueAsString(evidence.tables()))
                .flatMap(tables -> db.sql("""
                                update erasure_task set done_at = :at, tables = cast(:tables as jsonb)
                                where request = :request and service = :service and done_at is null""")
                        .bind("at", evidence.at())
                        .bind("tables", tables)
                        .bind("request", evidence.request())
                        .bind("service", evidence.service())
                        .fetch()
                        .rowsUpdated());
    }

    private ErasureEvidence evidence(Readable row) {
        var at = row.get("done_at", Instant.class);
        var tables = row.get("tables", String.class);
        return new ErasureEvidence(
                RowReader.required(row, "service", String.class),
                at == null ? ErasureEvidence.Progress.PENDING : ErasureEvidence.Progress.DONE,
                at,
                tables == null ? null : json.readValue(tables, TABLES));
    }
}
