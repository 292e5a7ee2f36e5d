package fr.cesizen.ticket.level;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What happened to tickets; rows are only ever added. */
@Repository
public class TicketHistoryRepository {

    /** The most events that a ticket may have; staff could move one to and fro for ever. */
    public static final int MOST_EVENTS = 1000;

    private static final int MOST_ROWS = 250_000;

    private final DatabaseClient db;

    TicketHistoryRepository(DatabaseClient db) {
        this.db = db;
    }

    /** The histories of one ticket. */
    public Mono<HistoryLanes> lanes(UUID ticket) {
        return lanes(List.of(ticket)).map(found -> found.getOrDefault(ticket, new HistoryLanes(ticket, Map.of())));
    }

    /** The histories of a page of tickets. */
    public Mono<Map<UUID, HistoryLanes>> lanes(Collection<UUID> tickets) {
        return db.sql("""
                        select h.ticket, part.root, h.kind, h.at, h.status, h.priority, h.response_due, h.response_missed,
                            h.resolution_due, h.resolution_missed, h.other
                        from (select id, id as root from unnest(:tickets) as one (id)
                              union all
                              select id, merged_into from ticket where merged_into = any(:tickets)) part
                        join ticket_history h on h.ticket = part.id
                        order by h.seq limit :limit""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("limit", MOST_ROWS)
                .mapProperties(HistoryRow.class)
                .all()
                .collectList()
                .map(TicketHistoryRepository::assemble);
    }

    /** What happened to a ticket and who it was, newest first; who it was only staff see. */
    public Mono<List<HistoryEventView>> page(UUID ticket, PageQuery query) {
        return db.sql("""
                        select h.seq, h.kind, h.at, h.status, h.priority, a.staff, h.other
                        from ticket_history h left join ticket_staff_action a on a.event = h.seq
                        where h.ticket = :ticket and h.seq < :before order by h.seq desc limit :limit""")
                .bind("ticket", ticket)
                .bind("before", HistoryEventView.seq(query.after()))
                .bind("limit", query.fetch())
                .mapProperties(HistoryEventView.class)
                .all()
                .collectList();
    }

    /** Who of the staff wrote which message of a ticket and of those that were merged into it; for staff alone. */
    public Mono<Map<UUID, UUID>> authors(UUID ticket) {
        return db.sql("""
                        select message, staff from ticket_staff_action where message is not null
                            and (ticket = :ticket or ticket in (select id from ticket where merged_into = :ticket))
                        limit :limit""")
                .bind("ticket", ticket)
                .bind("limit", MOST_ROWS)
                .mapProperties(StaffAction.class)
                .all()
                .collectMap(action -> Objects.requireNonNull(action.message()), StaffAction::staff);
    }

    private static Map<UUID, HistoryLanes> assemble(List<HistoryRow> rows) {
        var byRoot = rows.stream().collect(Collectors.groupingBy(HistoryRow::root));
        var lanes = new LinkedHashMap<UUID, HistoryLanes>();
        byRoot.forEach((root, all) -> lanes.put(
                root,
                new HistoryLanes(
                        root,
                        all.stream()
                                .collect(Collectors.groupingBy(
                                        HistoryRow::ticket,
                                        Collectors.mapping(HistoryRow::event, Collectors.toList()))))));
        return lanes;
    }

    /**
     * Adds an event.
     *
     * @param staff who did it; null for the person and for the service itself
     */
    public Mono<Void> append(UUID ticket, UUID person, HistoryEvent event, @Nullable StaffAction staff) {
        var response = event.response();
        var resolution = event.resolution();
        return db.sql("""
                        insert into ticket_history (ticket, person, kind, at, status, priority, response_due,
                            response_missed, resolution_due, resolution_missed, other)
                        values (:ticket, :person, :kind, :at, :status, :priority, :responseDue, :responseMissed,
                            :resolutionDue, :resolutionMissed, :other)
                        returning seq""")
                .bind("ticket", ticket)
                .bind("person", person)
                .bind("kind", event.kind().name())
                .bind("at", event.at())
                .bind("status", event.status().name())
                .bind("priority", event.priority().name())
                .bind("responseDue", optional(response == null ? null : response.due(), Instant.class))
                .bind("responseMissed", optional(response == null ? null : response.isMissed(), Boolean.class))
                .bind("resolutionDue", optional(resolution == null ? null : resolution.due(), Instant.class))
                .bind("resolutionMissed", optional(resolution == null ? null : resolution.isMissed(), Boolean.class))
                .bind("other", optional(event.other(), UUID.class))
                .mapValue(Long.class)
                .one()
                .flatMap(seq -> staff == null ? Mono.empty() : noteStaff(seq, ticket, person, staff));
    }

    private Mono<Void> noteStaff(Long seq, UUID ticket, UUID person, StaffAction action) {
        return db.sql("insert into ticket_staff_action (event, ticket, person, staff, message)"
                        + " values (:event, :ticket, :person, :staff, :message)")
                .bind("event", seq)
                .bind("ticket", ticket)
                .bind("person", person)
                .bind("staff", action.staff())
                .bind("message", optional(action.message(), UUID.class))
                .then();
    }
}
