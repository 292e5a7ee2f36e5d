package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.ticket.triage.QueueFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tickets of all people, as staff find them. */
@Repository
class DeskTicketRepository {

    private static final String TRIAGE = "exists (select from ticket_triage g where g.ticket = k.id and ";

    private final DatabaseClient db;
    private final TicketRepository tickets;

    DeskTicketRepository(DatabaseClient db, TicketRepository tickets) {
        this.db = db;
        this.tickets = tickets;
    }

    /** Any ticket but the member of staff's own; fails with {@link Problem} 404 otherwise. */
    Mono<Ticket> find(UUID staff, UUID id) {
        return tickets.findOfOthers(staff, id);
    }

    /** Those that wait for staff by what is due next, earliest first; others by their last change, latest first. */
    Mono<List<Ticket>> page(QueueFilter filter, Cursor after, int limit) {
        var sought = new Conditions();
        // The state as it stands: its index holds those rows alone, which a parameter would not tell.
        sought.add("status = '" + filter.state().name() + "'");
        sought.add(filter.isByDue() ? "(next_due, id) > (:at, :id)" : "(changed_at, id) < (:at, :id)");
        sought.add(
                "priority = :priority",
                "priority",
                filter.priority() == null ? null : filter.priority().name());
        sought.add(
                "category = :category",
                "category",
                filter.category() == null ? null : filter.category().name());
        sought.add(TRIAGE + "g.team = :team)", "team", filter.team());
        sought.add(TRIAGE + "g.assignee = :assignee)", "assignee", filter.assignee());
        sought.add(TRIAGE + "g.tags @> array[cast(:tag as text)])", "tag", filter.tag());
        if (filter.isUnassigned()) {
            sought.add("not " + TRIAGE + "g.assignee is not null)");
        }
        return db.sql("select * from ticket k where " + String.join(" and ", sought.all) + " order by "
                        + (filter.isByDue() ? "next_due, id" : "changed_at desc, id desc") + " limit :limit")
                .bindValues(sought.values)
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("limit", limit)
                .mapProperties(TicketRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMap(
                        rows -> Flux.fromIterable(rows).concatMap(tickets::read).collectList());
    }

    /** What is asked of a ticket, and the values in it. */
    private static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition) {
            all.add(condition);
        }

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                all.add(condition);
                values.put(name, value);
            }
        }
    }
}
