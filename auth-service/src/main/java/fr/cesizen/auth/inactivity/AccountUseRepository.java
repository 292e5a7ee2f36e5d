package fr.cesizen.auth.inactivity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** When accounts were last used; every call must run in a transaction. */
@Repository
public class AccountUseRepository {

    private final DatabaseClient db;

    AccountUseRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Begins to follow accounts that are not followed yet, from the day of their sign-up. */
    Mono<Void> follow(LocalDate today, int limit) {
        return db.sql("""
                        insert into account_use (person, last_use, looked_on)
                        select person, least((created_at at time zone 'UTC')::date, cast(:today as date)), cast(:today as date) - 1
                        from profile p where not exists (select from account_use u where u.person = p.person)
                        limit :limit
                        on conflict do nothing""").bind("today", today).bind("limit", limit).then();
    }

    /**
     * Takes accounts to look at today, those unused the longest first; other instances take others. Whoever has the processing
     * restricted is left alone: their data are to be kept (GDPR art. 18).
     */
    Mono<List<AccountUse>> take(LocalDate today, LocalDate usedUntil, int limit) {
        return db.sql("""
                        update account_use u set looked_on = :today
                        from profile p
                        where p.person = u.person and u.person in (
                            select person from account_use a
                            where last_use <= :usedUntil and looked_on < :today and ended_on is null
                              and not exists (select from restriction r where r.person = a.person)
                            order by last_use limit :limit for update skip locked)
                        returning u.person, p.language, u.last_use, u.warnings::int as warnings, u.ends_on""")
                .bind("today", today)
                .bind("usedUntil", usedUntil)
                .bind("limit", limit)
                .mapProperties(AccountUse.class)
                .all()
                .collectList();
    }

    Mono<AccountUse> find(UUID person) {
        return db.sql("select u.person, p.language, u.last_use, u.warnings::int as warnings, u.ends_on"
                        + " from account_use u join profile p on p.person = u.person where u.person = :person")
                .bind("person", person)
                .mapProperties(AccountUse.class)
                .one();
    }

    /** Notes a later use: whoever was warned is no more. */
    public Mono<Void> use(UUID person, LocalDate day) {
        return db.sql("update account_use set last_use = greatest(last_use, cast(:day as date)), warnings = 0,"
                        + " ends_on = null, ended_on = null where person = :person")
                .bind("day", day)
                .bind("person", person)
                .then();
    }

    Mono<Void> warn(UUID person, LocalDate endsOn) {
        return db.sql("update account_use set warnings = warnings + 1, ends_on = :endsOn where person = :person")
                .bind("endsOn", endsOn)
                .bind("person", person)
                .then();
    }

    Mono<Void> end(UUID person, LocalDate today) {
        return db.sql("update account_use set ended_on = :today where person = :person")
                .bind("today", today)
                .bind("person", person)
                .then();
    }
}
