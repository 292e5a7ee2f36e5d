package fr.cesizen.ticket.triage;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.ticket.level.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff decided about tickets. Only transactions of staff see it: the table has no row-level policy for other people. */
@Repository
public class TriageRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    TriageRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /** Replaces what was decided about a ticket. */
    public Mono<Void> put(UUID ticket, UUID person, Triage triage) {
        return encrypted(ticket, person, triage.reason())
                .map(reason -> db.sql("""
                                insert into ticket_triage (ticket, person, impact, urgency, reason, team, assignee, tags)
                                values (:ticket, :person, :impact, :urgency, :reason, :team, :assignee, :tags)
                                on conflict (ticket) do update set impact = excluded.impact, urgency = excluded.urgency,
                                    reason = excluded.reason, team = excluded.team, assignee = excluded.assignee,
                                    tags = excluded.tags""")
                        .bind("ticket", ticket)
                        .bind("person", person)
                        .bind("impact", triage.impact().name())
                        .bind("urgency", triage.urgency().name())
                        .bind("reason", optional(reason.length == 0 ? null : reason, byte[].class))
                        .bind("team", optional(triage.team(), String.class))
                        .bind("assignee", optional(triage.assignee(), UUID.class))
                        .bind("tags", triage.tags().toArray(String[]::new)))
                .flatMap(statement -> statement.then());
    }

    /** What was decided about these tickets; tickets about which nothing was decided are absent. */
    public Mono<List<TicketTriage>> find(List<UUID> tickets) {
        return db.sql("select t.*, k.priority from ticket_triage t join ticket k on k.id = t.ticket"
                        + " where t.ticket = any(:tickets) limit :limit")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("limit", Math.max(1, tickets.size()))
                .mapProperties(TriageRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::read)
                .collectList();
    }

    /** What was decided about one ticket. */
    public record TicketTriage(UUID ticket, Triage triage) {}

    private Mono<TicketTriage> read(TriageRow row) {
        var reason = row.reason();
        return reason == null
                ? Mono.just(row.triage(null))
                : encryption.decrypt(row.person(), row.ticket(), reason).map(row::triage);
    }

    private Mono<byte[]> encrypted(UUID ticket, UUID person, @Nullable String reason) {
        return reason == null ? Mono.just(new byte[0]) : encryption.encrypt(person, ticket, reason);
    }

    private record TriageRow(
            UUID ticket,
            UUID person,
            String impact,
            String urgency,
            String priority,
            byte @Nullable [] reason,
            @Nullable String team,
            @Nullable UUID assignee,
            String[] tags) {

        TicketTriage triage(@Nullable String clear) {
            return new TicketTriage(
                    ticket,
                    new Triage(
                            Severity.valueOf(impact),
                            Severity.valueOf(urgency),
                            Priority.valueOf(priority),
                            clear,
                            team,
                            assignee,
                            Arrays.asList(tags)));
        }
    }
}
