package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.taxonomy.Taxonomy;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.Ids;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's emotion journal. */
@Service
class Journal {

    private final Entries entries;
    private final Notes notes;
    private final Outbox outbox;
    private final Transactions tx;
    private final Taxonomy taxonomy;
    private final Ids ids;
    private final Clock clock;

    Journal(Entries entries, Notes notes, Outbox outbox, Transactions tx, Taxonomy taxonomy, Ids ids, Clock clock) {
        this.entries = entries;
        this.notes = notes;
        this.outbox = outbox;
        this.tx = tx;
        this.taxonomy = taxonomy;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<EntryView> record(UUID person, NewEntry entry) {
        return tx.transactional(Mono.defer(() -> {
                    entry.check(taxonomy, clock.instant());
                    return written(entry.id() == null ? ids.next() : entry.id(), person, entry, 0);
                })
                .flatMap(entries::insert)
                .onErrorMap(DuplicateKeyException.class, taken -> Problem.conflict("id-taken")
                        .at("/id"))
                .delayUntil(saved -> outbox.add(new EntryRecorded(person, saved.id(), saved.localDate())))
                .map(saved -> EntryView.of(saved, entry.note())));
    }

    /** Replaces an entry; fails with 404 when it is not this person's, 412 when it was edited meanwhile */
    Mono<EntryView> edit(UUID person, UUID id, NewEntry entry, IfMatch read) {
        return tx.transactional(existing(person, id)
                .doOnNext(found -> {
                    read.check(found.version());
                    entry.check(taxonomy, clock.instant());
                })
                .flatMap(found -> written(id, person, entry, found.version() + 1))
                .delayUntil(edited -> entries.replace(edited, read.version())
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(IfMatch::stale)))
                .then(find(person, id)));
    }

    Mono<EntryView> find(UUID person, UUID id) {
        return tx.transactional(existing(person, id).flatMap(notes::open));
    }

    Mono<Page<EntryView>> page(UUID person, PageQuery query) {
        return tx.transactional(entries.page(person, query)
                .flatMapMany(Flux::fromIterable)
                .concatMap(notes::open)
                .collectList()
                .map(views -> Page.of(views, query, view -> new Cursor(view.feltAt(), view.id()), view -> view)));
    }

    Mono<Void> delete(UUID person, UUID id) {
        return tx.transactional(entries.delete(person, id)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then(outbox.add(new EntryDeleted(person, id))));
    }

    private Mono<Entry> existing(UUID person, UUID id) {
        return entries.find(person, id).switchIfEmpty(Mono.error(Problem::notFound));
    }

    private Mono<Entry> written(UUID id, UUID person, NewEntry entry, long version) {
        return notes.seal(person, id, entry.note())
                .map(note -> Entry.written(id, person, entry, taxonomy.version(), note, clock.instant(), version))
                .switchIfEmpty(Mono.fromSupplier(
                        () -> Entry.written(id, person, entry, taxonomy.version(), null, clock.instant(), version)));
    }
}
