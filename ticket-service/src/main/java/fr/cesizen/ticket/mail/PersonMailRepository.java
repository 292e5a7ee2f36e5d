package fr.cesizen.ticket.mail;

import fr.cesizen.platform.mail.MailTable;
import fr.cesizen.ticket.mail.IncomingMailService.TicketOwner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Mails that wait to be sent; they hold no word and no address. */
@Repository
class PersonMailRepository implements MailTable<PersonMail> {

    private final DatabaseClient db;

    PersonMailRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Has a mail sent to the ticket's person if they want any; what waits already is not doubled. */
    Mono<Void> add(UUID id, UUID ticket, String kind, Instant now) {
        return db.sql("""
                        insert into person_mail (id, ticket, person, kind, attempts, next_at)
                        select :id, k.id, k.person, :kind, 0, :now
                        from ticket k join mail_address a on a.person = k.person where k.id = :ticket
                        on conflict do nothing""")
                .bind("id", id)
                .bind("ticket", ticket)
                .bind("kind", kind)
                .bind("now", now)
                .then();
    }

    /** Has a person told where to write. */
    Mono<Void> addWhereToWrite(UUID id, UUID person, Instant now) {
        return db.sql("""
                        insert into person_mail (id, person, kind, attempts, next_at)
                        values (:id, :person, 'WHERE_TO_WRITE', 0, :now)""")
                .bind("id", id)
                .bind("person", person)
                .bind("now", now)
                .then();
    }

    /** Whose a ticket is, and the whole that it has become part of, if any: answers go there. */
    Mono<TicketOwner> owner(UUID ticket) {
        return db.sql("select coalesce(merged_into, id) as ticket, person from ticket where id = :ticket")
                .bind("ticket", ticket)
                .mapProperties(TicketOwner.class)
                .one();
    }

    @Override
    public Mono<List<PersonMail>> lease(Instant now, Duration lease, int limit) {
        return db.sql("""
                        update person_mail m set attempts = attempts + 1, next_at = :until
                        where m.id in (
                            select id from person_mail where next_at <= :now
                            order by next_at limit :limit for update skip locked)
                        returning m.id, m.ticket, m.person, m.kind, m.attempts, coalesce((
                            select language from ticket k where k.person = m.person and (m.ticket is null or k.id = m.ticket)
                            order by opened_at desc limit 1), 'fr') as language""")
                .bind("until", now.plus(lease))
                .bind("now", now)
                .bind("limit", limit)
                .mapProperties(PersonMail.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> end(UUID id) {
        return db.sql("delete from person_mail where id = :id").bind("id", id).then();
    }

    @Override
    public Mono<Void> postpone(UUID id, Instant next) {
        return db.sql("update person_mail set next_at = :next where id = :id")
                .bind("next", next)
                .bind("id", id)
                .then();
    }
}
