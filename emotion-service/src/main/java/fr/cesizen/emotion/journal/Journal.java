package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.journal.Entries.Written;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's emotion journal. */
@Service
public class Journal {

    private final Entries entries;
    private final Notes notes;
    private final Rules rules;
    private final ChangeIds changes;
    private final WritingOrder order;
    private final Outbox outbox;
    private final Transactions tx;
    private final Ids ids;
    private final Clock clock;

    Journal(
            Entries entries,
            Notes notes,
            Rules rules,
            ChangeIds changes,
            WritingOrder order,
            Outbox outbox,
            Transactions tx,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.notes = notes;
        this.rules = rules;
        this.changes = changes;
        this.order = order;
        this.outbox = outbox;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of a new entry: the client's own, or else one of ours. */
    UUID id(NewEntry entry) {
        return entry.id() == null ? ids.next() : entry.id();
    }

    Mono<EntryView> record(UUID person, UUID id, NewEntry entry) {
        return tx.transactional(creation(person, id, entry)
                .flatMap(change -> written(person, id, entry, change))
                .flatMap(entries::insert)
                .onErrorMap(DuplicateKeyException.class, taken -> Problem.conflict("id-taken")
                        .at("/id"))
                .delayUntil(saved -> outbox.add(EntryRecorded.of(saved)))
                .map(saved -> notes.view(saved, entry.note())));
    }

    /** An id of ours is new; one that a device made may be known by a deletion already, which it then is later than. */
    private Mono<UUID> creation(UUID person, UUID id, NewEntry entry) {
        return entry.id() == null
                ? Mono.fromSupplier(changes::after)
                : order.alone(person)
                        .then(entries.deletion(person, id))
                        .map(changes::after)
                        .switchIfEmpty(Mono.fromSupplier(changes::after));
    }

    /** Replaces an entry; fails with 404 when it is not this person's, 412 when it was edited meanwhile. */
    Mono<EntryView> edit(UUID person, UUID id, NewEntry entry, IfMatch read) {
        return tx.transactional(existing(person, id)
                .doOnNext(found -> read.check(found.version()))
                .flatMap(found -> written(person, id, entry, changes.after(found.latest())))
                .flatMap(edited -> entries.replace(edited, read.version()))
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .map(edited -> notes.view(edited, entry.note())));
    }

    Mono<EntryView> find(UUID person, UUID id) {
        return tx.transactional(existing(person, id).flatMap(notes::open));
    }

    /** A page of what the filter finds. A search by text reads on until it has found enough or looked at enough. */
    public Mono<Page<EntryView>> page(UUID person, EntryFilter filter, PageQuery query) {
        return filter.searches()
                ? new Search(person, filter, query.limit(), this::read).page(query.after())
                : read(person, filter, query);
    }

    /** Puts an entry into the bin, from which it can be brought back for 30 days. */
    Mono<Void> delete(UUID person, UUID id) {
        return tx.transactional(order.alone(person)
                .then(existing(person, id))
                .flatMap(found -> entries.delete(person, id, changes.after(found.latest())))
                .flatMap(deleted -> outbox.add(new EntryDeleted(person, id))));
    }

    /** Brings an entry back from the bin; fails with 404 when it is not there. */
    Mono<EntryView> restore(UUID person, UUID id) {
        return tx.transactional(order.alone(person)
                .then(entries.find(person, id))
                .filter(Entry::isDeleted)
                .flatMap(found -> entries.restore(person, id, changes.after(found.latest())))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(restored -> restored.isManual() ? outbox.add(EntryRecorded.of(restored)) : Mono.empty())
                .flatMap(notes::open));
    }

    /** Holds an entry against the rules and seals its note, inside the caller's transaction. */
    Mono<Written> written(UUID person, UUID id, NewEntry entry, UUID change) {
        if (entry.id() != null && !entry.id().equals(id)) {
            return Mono.error(Problem.rule("other-id").at("/id"));
        }
        return rules.felt(person, entry).flatMap(felt -> notes.seal(person, id, entry.note())
                .map(note -> new Written(person, id, felt, note, clock.instant(), change))
                .switchIfEmpty(Mono.fromSupplier(() -> new Written(person, id, felt, null, clock.instant(), change))));
    }

    private Mono<Page<EntryView>> read(UUID person, EntryFilter filter, PageQuery query) {
        return tx.transactional(entries.page(person, filter, query)
                .flatMapMany(Flux::fromIterable)
                .concatMap(notes::open)
                .collectList()
                .map((List<EntryView> views) ->
                        Page.of(views, query, view -> new Cursor(view.feltAt(), view.id()), view -> view)));
    }

    private Mono<Entry> existing(UUID person, UUID id) {
        return entries.find(person, id)
                .filter(entry -> !entry.isDeleted())
                .switchIfEmpty(Mono.error(Problem::notFound));
    }
}
