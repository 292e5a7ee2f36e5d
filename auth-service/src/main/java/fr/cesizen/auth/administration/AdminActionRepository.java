package fr.cesizen.auth.administration;

import fr.cesizen.auth.administration.AdminAction.Kind;
import fr.cesizen.platform.audit.AccessAction;
import fr.cesizen.platform.audit.AccessRecorded;
import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The record of what administrators do; rows are added and never changed. */
@Repository
@Processing(
        name = "Administration of accounts",
        purpose =
                "Know who of the staff looked for, closed or opened an account, changed a role or removed second factors.",
        basis = LegalBasis.LEGITIMATE_INTERESTS,
        data = {"hash of the administrator and of the person", "action, role and time"},
        people = {"people who use CESIZen", "administrators"},
        retention = "admin-actions",
        kept = "One year, under hashes.",
        tables = "admin_action")
class AdminActionRepository {

    private final DatabaseClient db;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;
    private final AccessRecorder accesses;

    AdminActionRepository(DatabaseClient db, Transactions tx, UuidGenerator ids, Clock clock, AccessRecorder accesses) {
        this.db = db;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
        this.accesses = accesses;
    }

    /** Records an action before it is done, so that none goes unrecorded; the person can read it. */
    Mono<Void> add(UUID admin, UUID person, Kind kind, @Nullable String role) {
        return tx.as(
                Actor.system(),
                db.sql("""
                                insert into admin_action (id, admin_hash, person_hash, action, role, at)
                                values (:id, person_hash(:admin), person_hash(:person), :action, :role, :at)""")
                        .bind("id", ids.next())
                        .bind("admin", admin)
                        .bind("person", person)
                        .bind("action", EnumCodes.code(kind))
                        .bind("role", RowReader.optional(role, String.class))
                        .bind("at", clock.instant())
                        .then()
                        .then(accesses.record(access(admin, person, kind))));
    }

    private static AccessRecorded access(UUID admin, UUID person, Kind kind) {
        var action = kind == Kind.SEARCHED ? AccessAction.READ : AccessAction.CHANGE;
        return AccessRecorded.byStaff(person, "admin", admin, "account", action);
    }

    /** What was done to that account, the latest first. */
    Mono<List<AdminAction>> page(UUID person, PageQuery query) {
        return tx.as(
                Actor.system(),
                db.sql("""
                                select id, substr(encode(admin_hash, 'hex'), 1, 12) as admin, action, role, at
                                from admin_action
                                where person_hash = person_hash(:person) and (at, id) < (:at, :id)
                                order by at desc, id desc limit :limit""")
                        .bind("person", person)
                        .bind("at", query.after().at())
                        .bind("id", query.after().id())
                        .bind("limit", query.fetch())
                        .mapProperties(AdminAction.class)
                        .all()
                        .collectList());
    }
}
