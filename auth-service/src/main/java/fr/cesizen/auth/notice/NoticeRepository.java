package fr.cesizen.auth.notice;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.mail.MailTable;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.Processing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Mails about rights that wait to be sent; every call must run in a transaction. */
@Repository
@Processing(
        name = "Mails about rights",
        purpose =
                "Tell people by mail of the steps of their requests, before an account ends, and when their second factors were removed.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        data = "kind, day and reason of a mail that waits to be sent",
        recipients = "the operator's mail server",
        retention = "mail",
        kept = "Until the mail is sent or given up, or the person is erased.",
        security = "a mail holds no word of the data",
        tables = "notice")
class NoticeRepository implements MailTable<Notice> {

    private final DatabaseClient db;

    NoticeRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Has a mail sent to whoever has an account. */
    Mono<Void> add(UUID id, UUID person, String kind, @Nullable LocalDate day, @Nullable String reason, Instant now) {
        return db.sql("insert into notice (id, person, kind, day, reason, next_at)"
                        + " select :id, person, :kind, :day, :reason, :now from profile where person = :person")
                .bind("id", id)
                .bind("person", person)
                .bind("kind", kind)
                .bind("day", RowReader.optional(day, LocalDate.class))
                .bind("reason", RowReader.optional(reason, String.class))
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<List<Notice>> lease(Instant now, Duration lease, int limit) {
        return db.sql("""
                        update notice n set attempts = attempts + 1, next_at = :until
                        from profile p
                        where p.person = n.person and n.id in (
                            select id from notice where next_at <= :now
                            order by next_at limit :limit for update skip locked)
                        returning n.id, n.person, n.kind, p.language, n.day, n.reason, n.attempts""")
                .bind("until", now.plus(lease))
                .bind("now", now)
                .bind("limit", limit)
                .mapProperties(Notice.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> end(UUID id) {
        return db.sql("delete from notice where id = :id").bind("id", id).then();
    }

    @Override
    public Mono<Void> postpone(UUID id, Instant next) {
        return db.sql("update notice set next_at = :next where id = :id")
                .bind("next", next)
                .bind("id", id)
                .then();
    }
}
