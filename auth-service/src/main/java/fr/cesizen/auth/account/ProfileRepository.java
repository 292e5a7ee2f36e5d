package fr.cesizen.auth.account;

import fr.cesizen.auth.account.Profile.Status;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stored profiles; every call must run in a transaction. */
@Repository
class ProfileRepository {

    private final DatabaseClient db;

    ProfileRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(Profile profile) {
        return write(profile, """
                insert into profile (person, name, birth_date, language, status, created_at, changed_at, version)
                values (:person, :name, :birthDate, :language, :status, :createdAt, :changedAt, :version)""");
    }

    Mono<Profile> find(UUID person) {
        return db.sql("select * from profile where person = :person")
                .bind("person", person)
                .mapProperties(Profile.class)
                .one();
    }

    /** Those of these people who have one. */
    Flux<Profile> findAll(List<UUID> people) {
        return db.sql("select * from profile where person = any(:people) limit " + people.size())
                .bind("people", people.toArray(UUID[]::new))
                .mapProperties(Profile.class)
                .all();
    }

    /** Whose profiles follow that one, by their ids. */
    Flux<UUID> peopleAfter(UUID last, int limit) {
        return db.sql("select person from profile where person > :last order by person limit :limit")
                .bind("last", last)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all();
    }

    /** Reads and locks the profile until the transaction ends, so that it cannot change meanwhile. */
    Mono<Profile> lock(UUID person) {
        return db.sql("select * from profile where person = :person for update")
                .bind("person", person)
                .mapProperties(Profile.class)
                .one();
    }

    Mono<Void> change(Profile profile) {
        return write(profile, """
                update profile set name = :name, birth_date = :birthDate, language = :language, status = :status,
                       created_at = :createdAt, changed_at = :changedAt, version = :version
                where person = :person""");
    }

    /** Records that Keycloak has applied a change from {@code before}, unless the account has changed since. */
    Mono<Void> settle(UUID person, Status before, Status after) {
        return db.sql("update profile set status = :after where person = :person and status = :before")
                .bind("person", person)
                .bind("before", before.name())
                .bind("after", after.name())
                .then();
    }

    /**
     * Leases at most 20 deactivations and reactivations that were not leased during the last {@code pause}; see
     * {@link SignUpRepository#take}.
     */
    Flux<UUID> takeUnsettled(Duration pause) {
        return db.sql("""
                        update profile set changed_at = now() where person in (
                            select person from profile
                            where status in ('DEACTIVATING', 'REACTIVATING') and changed_at < now() - make_interval(secs => :pause)
                            order by changed_at limit 20 for update skip locked)
                        returning person""")
                .bind("pause", pause.toMillis() / 1000.0)
                .mapValue(UUID.class)
                .all();
    }

    private Mono<Void> write(Profile profile, String sql) {
        return db.sql(sql)
                .bindProperties(profile)
                .bind("status", profile.status().name())
                .then();
    }
}
