package fr.cesizen.ticket.search;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds tickets by buckets of words, and reads their texts. For transactions of staff: the index has no policy for people. */
@Repository
class SearchRepository {

    private static final int MOST_TEXTS = 10_000;
    private static final int RARE = 1_000;

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    SearchRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    /** A ticket as a search lists it. */
    record ListedTicket(UUID id, String status, String priority, Instant openedAt) {}

    /** Whose these tickets are. */
    Mono<List<UUID>> people(List<UUID> ids) {
        return db.sql("select distinct person from ticket where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    /** The bucket of which the fewest tickets have something: a search begins there. */
    Mono<Integer> rarest(Integer[] buckets) {
        return db.sql("select word from unnest(:buckets) word order by (select count(*) from"
                        + " (select from ticket_word w where w.bucket = word limit :rare) counted), word limit 1")
                .bind("buckets", buckets)
                .bind("rare", RARE)
                .mapValue(Integer.class)
                .one();
    }

    /**
     * Tickets that have something of each bucket, newest first, as ids are made in the order of time.
     *
     * @param before ids from here on are left out
     * @param staff whose own tickets are not theirs to search
     */
    Mono<List<UUID>> candidates(Integer[] buckets, Integer rarest, UUID before, UUID staff, int limit) {
        return db.sql("""
                        select w.ticket from ticket_word w
                        where w.bucket = :rarest and w.ticket < :before and w.person <> :staff
                            and (select count(*) from ticket_word o where o.ticket = w.ticket and o.bucket = any(:buckets))
                                = :all
                        order by w.ticket desc limit :limit""")
                .bind("buckets", buckets)
                .bind("rarest", rarest)
                .bind("before", before)
                .bind("staff", staff)
                .bind("all", buckets.length)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    Mono<List<ListedTicket>> tickets(List<UUID> ids) {
        return db.sql(
                        "select id, status, priority, opened_at from ticket where id = any(:ids) order by id desc limit :limit")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("limit", Math.max(1, ids.size()))
                .mapProperties(ListedTicket.class)
                .all()
                .collectList();
    }

    /** All that was written in these tickets, of each ticket its subject first. */
    Mono<List<TicketText>> texts(List<UUID> tickets) {
        return db.sql("""
                        select 'SUBJECT' as place, id, id as ticket, person, subject as body, opened_at as written_at
                            from ticket where id = any(:tickets)
                        union all
                        select 'MESSAGE', id, ticket, person, body, written_at from ticket_message where ticket = any(:tickets)
                        union all
                        select 'NOTE', id, ticket, person, body, written_at from staff_note where ticket = any(:tickets)
                        order by written_at, place desc, id limit :limit""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("limit", MOST_TEXTS)
                .mapProperties(TextRow.class)
                .all()
                .collectList() // rows first, then keys: a connection reads one result at a time
                .flatMapIterable(rows -> rows)
                .concatMap(row -> encryption
                        .decrypt(row.person(), row.id(), row.body())
                        .map(clear -> new TicketText(row.ticket(), row.place(), clear, row.writtenAt())))
                .collectList();
    }

    private record TextRow(String place, UUID id, UUID ticket, UUID person, byte[] body, Instant writtenAt) {}
}
