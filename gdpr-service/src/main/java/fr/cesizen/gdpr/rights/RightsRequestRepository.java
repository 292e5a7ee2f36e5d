package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The requests of people and the steps that were taken. Every method runs inside the caller's transaction. */
@Repository
class RightsRequestRepository {

    static final String SELECT = """
            select id, about, kind, subject, lifts, state, received_at, extended, suspended_days, suspended_since,
                   closed_at, extension_reason, refusal_reason
            from rights_entry\s""";

    private final DatabaseClient db;

    RightsRequestRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Adds a request; fails with 410 once the person has been erased. */
    Mono<Void> add(RightsRequest request, UUID person) {
        return db.sql("""
                        insert into rights_entry (id, about, person_hash, kind, subject, lifts, state, received_at, due_on)
                        values (:id, :person, person_hash(:person), :kind, :subject, :lifts, :state, :receivedAt, :due)""")
                .bind("id", request.id())
                .bind("person", person)
                .bind("kind", request.kind().name())
                .bind("subject", request.subject())
                .bind("lifts", request.lifts())
                .bind("state", request.state().name())
                .bind("receivedAt", request.receivedAt())
                .bind("due", RowReader.optional(request.progress().dueOn(), LocalDate.class))
                .then();
    }

    /** Stores where a request is after a step. */
    Mono<Void> update(RightsRequest request) {
        return db.sql("""
                        update rights_entry
                        set state = :state, extended = :extended, suspended_days = :days, suspended_since = :since,
                            due_on = :due, closed_at = :closed, extension_reason = :extension, refusal_reason = :refusal
                        where id = :id""")
                .bind("state", request.state().name())
                .bind("extended", request.extended())
                .bind("days", request.suspendedDays())
                .bind("since", RowReader.optional(request.suspendedSince(), LocalDate.class))
                .bind("due", RowReader.optional(request.progress().dueOn(), LocalDate.class))
                .bind("closed", RowReader.optional(request.closedAt(), Instant.class))
                .bind("extension", RowReader.optional(name(request.extensionReason()), String.class))
                .bind("refusal", RowReader.optional(name(request.refusalReason()), String.class))
                .bind("id", request.id())
                .then();
    }

    /** Writes down that a step was taken: the history of a request is never changed. */
    Mono<Void> addStep(RightsRequest request, StepParty by, Instant at) {
        return db.sql("insert into rights_step (entry, state, party, taken_at) values (:id, :state, :by, :at)")
                .bind("id", request.id())
                .bind("state", request.state().name())
                .bind("by", by.name())
                .bind("at", at)
                .then();
    }

    /** The request of this kind that is not answered yet; there is one at most. */
    Mono<RightsRequest> findOpen(UUID person, DataRight kind, String subject, boolean lifts) {
        return db.sql(SELECT + """
                        where about = :person and kind = :kind and subject = :subject and lifts = :lifts
                          and closed_at is null""")
                .bind("person", person)
                .bind("kind", kind.name())
                .bind("subject", subject)
                .bind("lifts", lifts)
                .mapProperties(RightsRequest.class)
                .one();
    }

    /** The newest request of a kind; empty when there was none. */
    Mono<RightsRequest> findLast(UUID person, DataRight kind) {
        return db.sql(SELECT + "where about = :person and kind = :kind order by id desc limit 1")
                .bind("person", person)
                .bind("kind", kind.name())
                .mapProperties(RightsRequest.class)
                .one();
    }

    /** Locks a request until the transaction ends. */
    Mono<RightsRequest> lock(UUID id) {
        return db.sql(SELECT + "where id = :id for update")
                .bind("id", id)
                .mapProperties(RightsRequest.class)
                .one();
    }

    /** Closes what is still open of an erased person, and takes their id out of all that they asked for. */
    Mono<Void> forget(UUID person, Instant now) {
        return db.sql("""
                        update rights_entry
                        set about = null, suspended_since = null, closed_at = coalesce(closed_at, :now),
                            state = case when closed_at is null then 'WITHDRAWN' else state end
                        where about = :person""").bind("person", person).bind("now", now).then();
    }

    private static @Nullable String name(@Nullable StepReason reason) {
        return reason == null ? null : reason.name();
    }
}
