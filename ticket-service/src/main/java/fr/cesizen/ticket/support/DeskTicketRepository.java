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
        var order = orderOf(filter);
        // The state as it stands: its index holds those rows alone, which a parameter would not tell.
        sought.add("k.status = '" + filter.state().name() + "'");
        sought.add(order.after);
        sought.add(
                "k.priority = :priority",
                "priority",
                filter.priority() == null ? null : filter.priority().name());
        sought.add(
                "k.category = :category",
                "category",
                filter.category() == null ? null : filter.category().name());
        sought.add(order == Order.DUE_IN_TEAM ? "d.team = :team" : TRIAGE + "g.team = :team)", "team", filter.team());
        sought.add(TRIAGE + "g.assignee = :assignee)", "assignee", filter.assignee());
        sought.add(TRIAGE + "g.tags @> array[cast(:tag as text)])", "tag", filter.tag());
        if (filter.isUnassigned()) {
            sought.add("not " + TRIAGE + "g.assignee is not null)");
        }
        return db.sql("select k.* from " + order.source + " where " + String.join(" and ", sought.all) + " order by "
                        + order.columns + " limit :limit")
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

    private static Order orderOf(QueueFilter filter) {
        if (!filter.isByDue()) {
            return Order.CHANGED;
        }
        return filter.team() == null ? Order.DUE : Order.DUE_IN_TEAM;
    }

    /** Where tickets are read from and in which order, each by an index. */
    private enum Order {
        DUE("ticket k", "k.next_due, k.id", "(k.next_due, k.id) > (:at, :id)"),
        /** By the service's book of what is due, which knows the team. */
        DUE_IN_TEAM(
                "ticket_due d join ticket k on k.id = d.ticket",
                "d.next_due, d.ticket",
                "(d.next_due, d.ticket) > (:at, :id)"),
        CHANGED("ticket k", "k.changed_at desc, k.id desc", "(k.changed_at, k.id) < (:at, :id)");

        private final String source;
        private final String columns;
        private final String after;

        Order(String source, String columns, String after) {
            this.source = source;
            this.columns = columns;
            this.after = after;
        }
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
