package fr.cesizen.auth.reconciliation;

import fr.cesizen.auth.account.AccountDifference;
import fr.cesizen.auth.account.DifferenceTally;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Comparisons of profiles with Keycloak, and what each found. */
@Repository
class ReconciliationRepository {

    private final DatabaseClient db;
    private final Transactions tx;
    private final UuidGenerator ids;

    ReconciliationRepository(DatabaseClient db, Transactions tx, UuidGenerator ids) {
        this.db = db;
        this.tx = tx;
        this.ids = ids;
    }

    /** Begins one, unless any instance has begun one within the pause; its id, or nothing. */
    Mono<UUID> begin(Duration pause) {
        return tx.as(
                Actor.system(),
                db.sql("""
                                insert into reconciliation (id, started_at)
                                select :id, now() where not exists (select from reconciliation
                                    where started_at > now() - make_interval(secs => :pause))
                                returning id""")
                        .bind("id", ids.next())
                        .bind("pause", pause.toMillis() / 1000.0)
                        .mapValue(UUID.class)
                        .one());
    }

    Mono<Void> finish(UUID id, DifferenceTally tally) {
        return tx.as(
                Actor.system(),
                db.sql("""
                                update reconciliation set finished_at = now(), users = :users, profiles = :profiles,
                                    missing_user = :missingUser, missing_profile = :missingProfile,
                                    closed_here = :closedHere, closed_there = :closedThere, language = :language,
                                    unfinished_sign_up = :unfinishedSignUp, healed = :healed
                                where id = :id""")
                        .bind("id", id)
                        .bind("users", tally.users())
                        .bind("profiles", tally.profiles())
                        .bind("missingUser", tally.of(AccountDifference.MISSING_USER))
                        .bind("missingProfile", tally.of(AccountDifference.MISSING_PROFILE))
                        .bind("closedHere", tally.of(AccountDifference.CLOSED_HERE))
                        .bind("closedThere", tally.of(AccountDifference.CLOSED_THERE))
                        .bind("language", tally.of(AccountDifference.LANGUAGE))
                        .bind("unfinishedSignUp", tally.of(AccountDifference.UNFINISHED_SIGN_UP))
                        .bind("healed", tally.healed())
                        .then());
    }

    /** The latest one; empty when there was none. */
    Mono<ReconciliationReport> latest() {
        return tx.as(
                Actor.system(),
                db.sql("select * from reconciliation order by started_at desc limit 1")
                        .mapProperties(ReconciliationReport.class)
                        .one());
    }
}
