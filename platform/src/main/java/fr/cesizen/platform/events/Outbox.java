package fr.cesizen.platform.events;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.tracing.TraceScope;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stores events in the caller's transaction, so that a change and its event are committed or lost together. */
public final class Outbox {

    private final DatabaseClient db;
    private final JsonMapper json;
    private final UuidGenerator ids;
    private final Clock clock;
    private final TransactionalOperator mandatory;
    private volatile Runnable relay = () -> {};

    Outbox(
            DatabaseClient db,
            JsonMapper json,
            UuidGenerator ids,
            Clock clock,
            ReactiveTransactionManager transactions) {
        this.db = db;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.mandatory = TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY));
    }

    /**
     * Adds {@code event} to the transaction under way.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException (as an error signal) outside a
     *     transaction: an event stored on its own would be the bug this class exists to prevent
     */
    public Mono<Void> add(DomainEvent event) {
        return addAll(List.of(event));
    }

    /** Adds events in their order, by one statement; see {@link #add}. */
    public Mono<Void> addAll(List<? extends DomainEvent> events) {
        return Mono.deferContextual(context -> db.sql("""
                                insert into outbox (id, topic, type, person, data, occurred_at, traceparent)
                                select id, topic, type, person, data, :at, :traceparent
                                from unnest(cast(:ids as uuid[]), cast(:topics as text[]), cast(:types as text[]),
                                            cast(:people as uuid[]), cast(:data as text[]))
                                     with ordinality as e (id, topic, type, person, data, place) order by place""")
                        .bind("ids", RowReader.column(events, event -> ids.next(), UUID[]::new))
                        .bind("topics", RowReader.column(events, DomainEvent::topic, String[]::new))
                        .bind("types", RowReader.column(events, DomainEvent::type, String[]::new))
                        .bind("people", RowReader.column(events, DomainEvent::person, UUID[]::new))
                        .bind("data", RowReader.column(events, json::writeValueAsString, String[]::new))
                        .bind("at", clock.instant())
                        .bind("traceparent", RowReader.optional(TraceScope.traceparent(context), String.class))
                        .then())
                .then(Transactions.afterCommit(() -> relay.run()))
                .as(mandatory::transactional);
    }

    /** Emits when events of this instance have been committed, to the last who subscribes; never ends. */
    Flux<Boolean> committed() {
        return Flux.create(sink -> relay = () -> sink.next(true), OverflowStrategy.LATEST);
    }
}
