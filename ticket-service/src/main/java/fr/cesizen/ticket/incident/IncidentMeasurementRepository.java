package fr.cesizen.ticket.incident;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.measurement.MeasuredCell;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts incidents, inside the caller's transaction. */
@Repository
class IncidentMeasurementRepository {

    private final DatabaseClient db;

    IncidentMeasurementRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * The incidents of priority P1 that were mended in a time, and the minutes from their opening to that, all together.
     *
     * @param end exclusive
     */
    Mono<List<MeasuredCell>> count(Instant start, Instant end) {
        return db.sql("""
                        select count(*) as incidents,
                               cast(coalesce(sum(extract(epoch from resolved_at - opened_at)) / 60, 0) as bigint) as minutes
                        from incident where priority = 'P1' and resolved_at >= :start and resolved_at < :end""")
                .bind("start", start)
                .bind("end", end)
                .map(row -> List.of(
                        new MeasuredCell(
                                MeasuredCell.ALL, "incidents", RowReader.required(row, "incidents", Long.class)),
                        new MeasuredCell(MeasuredCell.ALL, "minutes", RowReader.required(row, "minutes", Long.class))))
                .one();
    }
}
