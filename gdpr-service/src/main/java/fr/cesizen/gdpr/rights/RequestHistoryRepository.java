package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a person asked for and what became of it. Every query names the person, or requests that were found so. */
@Repository
class RequestHistoryRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient db;

    RequestHistoryRepository(DatabaseClient db) {
        this.db = db;
    }

    /** A page of requests, newest first. */
    Mono<List<RightsRequest>> newest(UUID person, PageQuery query) {
        return db.sql(RightsRequestRepository.SELECT + """
                        where about = :person and (received_at, id) < (:at, :id)
                        order by received_at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(RightsRequest.class)
                .all()
                .collectList();
    }

    /** The {@code limit} requests that follow {@code after}, or the first ones, oldest first. */
    Mono<List<RightsRequest>> oldest(UUID person, Optional<UUID> after, int limit) {
        return db.sql(RightsRequestRepository.SELECT + "where about = :person and id > :after order by id limit :limit")
                .bind("person", person)
                .bind("after", after.orElse(BEFORE_ALL))
                .bind("limit", limit)
                .mapProperties(RightsRequest.class)
                .all()
                .collectList();
    }

    private record StepRow(UUID entry, RequestState state, Instant takenAt) {}

    /** The steps of requests, and when those that are erasures begin. */
    Mono<RequestDetails> details(List<RightsRequest> requests) {
        return steps(requests).zipWhen(steps -> starts(requests), RequestDetails::new);
    }

    private record StartRow(UUID id, Instant startsAt) {}

    private Mono<Map<UUID, Instant>> starts(List<RightsRequest> requests) {
        return db.sql("select id, starts_at from erasure"
                        + " where id = any(:ids) and completed_at is null and cancelled_at is null")
                .bind("ids", RowReader.column(requests, RightsRequest::id, UUID[]::new))
                .mapProperties(StartRow.class)
                .all()
                .collectMap(StartRow::id, StartRow::startsAt);
    }

    private Mono<Map<UUID, List<RequestView.Step>>> steps(List<RightsRequest> requests) {
        return db.sql("select entry, state, taken_at from rights_step where entry = any(:ids) order by entry, ordinal")
                .bind("ids", RowReader.column(requests, RightsRequest::id, UUID[]::new))
                .mapProperties(StepRow.class)
                .all()
                .collect(Collectors.groupingBy(
                        StepRow::entry,
                        Collectors.mapping(
                                row -> new RequestView.Step(row.state(), row.takenAt()), Collectors.toList())));
    }
}
