package fr.cesizen.ticket.search;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.search.SearchRepository.ListedTicket;
import fr.cesizen.ticket.secret.ServiceSecretService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Searches the tickets of all people for staff. The index names tickets that may have the words; each is decrypted and looked
 * into. A request looks into {@value #MOST_READ} at the most: then its page may be short, and says where to go on.
 */
@Service
class SearchService {

    static final int MOST_READ = 400;
    private static final int BATCH = 20;

    private final SearchRepository tickets;
    private final ServiceSecretService secrets;
    private final AccessRecorder accesses;
    private final Transactions tx;

    SearchService(SearchRepository tickets, ServiceSecretService secrets, AccessRecorder accesses, Transactions tx) {
        this.tickets = tickets;
        this.secrets = secrets;
        this.accesses = accesses;
        this.tx = tx;
    }

    /** What is sought, as the index knows it. */
    private record Sought(UUID staff, Set<String> words, Integer[] buckets, Integer rarest, int limit) {}

    /** @param next before which ticket the search goes on; null at the end */
    private record Found(
            List<SearchHit> hits, int read, @Nullable UUID next) {}

    /** The tickets that were read, each with all of its texts. */
    private record ReadBatch(List<UUID> ids, List<ListedTicket> tickets, List<TicketText> texts) {}

    Mono<Page<SearchHit>> search(UUID staff, PageQuery query, NewSearch request) {
        return Mono.fromCallable(() -> StemReader.stems(request.text()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(words -> words.isEmpty()
                        ? Mono.error(() -> Problem.rule("search-without-words").at("/text"))
                        : secrets.key(StemBuckets.PURPOSE)
                                .publishOn(Schedulers.boundedElastic())
                                .map(key -> new StemBuckets(key).of(words))
                                .flatMap(buckets -> tx.as(Actor.staff(), tickets.rarest(buckets))
                                        .map(rarest -> new Sought(staff, words, buckets, rarest, query.limit()))))
                .flatMap(sought -> Mono.just(
                                new Found(List.of(), 0, query.after().id()))
                        .expand(found -> isEnough(found, sought) ? Mono.empty() : more(found, sought))
                        .last()
                        .delayUntil(found -> tell(sought.staff(), found.hits())))
                .map(SearchService::page);
    }

    /** Lets the people whose tickets are shown know. */
    private Mono<Void> tell(UUID staff, List<SearchHit> hits) {
        var ids = hits.stream().map(SearchHit::id).toList();
        return ids.isEmpty()
                ? Mono.empty()
                : tx.as(
                        Actor.staff(),
                        tickets.people(ids)
                                .map(people -> people.stream()
                                        .map(person -> StaffAccessFactory.read(person, staff))
                                        .toList())
                                .flatMap(accesses::recordAll));
    }

    private static boolean isEnough(Found found, Sought sought) {
        return found.next() == null || found.hits().size() >= sought.limit() || found.read() >= MOST_READ;
    }

    private Mono<Found> more(Found found, Sought sought) {
        var next = found.next() == null ? new UUID(0, 0) : found.next();
        return tx.as(
                        Actor.staff(),
                        tickets.candidates(sought.buckets(), sought.rarest(), next, sought.staff(), BATCH)
                                .flatMap(this::read))
                .publishOn(Schedulers.boundedElastic())
                .map(batch -> look(found, batch, sought));
    }

    private Mono<ReadBatch> read(List<UUID> ids) {
        return tickets.tickets(ids)
                .flatMap(listed -> tickets.texts(ids).map(texts -> new ReadBatch(ids, listed, texts)));
    }

    private static Found look(Found found, ReadBatch batch, Sought sought) {
        var match = new TicketMatch(sought.words());
        var texts = batch.texts().stream().collect(Collectors.groupingBy(TicketText::ticket));
        var hits = new ArrayList<>(found.hits());
        for (var ticket : batch.tickets()) {
            match.find(ticket, texts.getOrDefault(ticket.id(), List.of())).ifPresent(hits::add);
            if (hits.size() >= sought.limit()) {
                return new Found(hits, found.read(), ticket.id());
            }
        }
        var ids = batch.ids();
        var last = ids.size() < BATCH ? null : ids.get(ids.size() - 1);
        return new Found(hits, found.read() + ids.size(), last);
    }

    private static Page<SearchHit> page(Found found) {
        var next = found.next() == null ? null : new Cursor(Instant.EPOCH, found.next()).encoded();
        return new Page<>(found.hits(), next);
    }
}
