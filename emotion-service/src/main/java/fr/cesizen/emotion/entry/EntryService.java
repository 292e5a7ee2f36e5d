package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Creates, edits, deletes and restores the entries of a person's journal. */
@Service
class EntryService {

    private final EntryRepository entries;
    private final MergeStateRepository states;
    private final EntryAssembler assembler;
    private final ChangeClock changes;
    private final JournalLock journalLock;
    private final Outbox outbox;
    private final Transactions tx;

    EntryService(
            EntryRepository entries,
            MergeStateRepository states,
            EntryAssembler assembler,
            ChangeClock changes,
            JournalLock journalLock,
            Outbox outbox,
            Transactions tx) {
        this.entries = entries;
        this.states = states;
        this.assembler = assembler;
        this.changes = changes;
        this.journalLock = journalLock;
        this.outbox = outbox;
        this.tx = tx;
    }

    /** @param id the client's id, or one generated here */
    Mono<EntryView> record(UUID person, UUID id, NewEntry entry) {
        return tx.transactional(creation(person, id, entry)
                .flatMap(change -> assembler.written(person, id, entry, change))
                .flatMap(this::insertAndPublish)
                .map(saved -> assembler.view(saved, entry.note())));
    }

    /** Sends both statements at once: one wait for the database instead of two. */
    private Mono<EntryRow> insertAndPublish(EntryToStore entry) {
        var inserted = entries.insert(entry)
                .onErrorMap(DuplicateKeyException.class, taken -> Problem.conflict("id-taken")
                        .at("/id"));
        var published = outbox.add(EntryRecorded.of(entry)).thenReturn(entry.id());
        return Mono.zip(inserted, published, (saved, event) -> saved);
    }

    /** A generated id is new. For a client's id a deletion may already be known; the new change must be later than that. */
    private Mono<UUID> creation(UUID person, UUID id, NewEntry entry) {
        return entry.id() == null
                ? Mono.fromSupplier(changes::next)
                : journalLock.acquire(person).then(states.find(person, id)).map(known -> changes.next(known.latest()));
    }

    /** Replaces an entry; fails with 404 when it is not this person's, 412 when it was edited meanwhile. */
    Mono<EntryView> edit(UUID person, UUID id, NewEntry entry, IfMatch read) {
        return tx.transactional(entries.existing(person, id)
                .doOnNext(found -> read.check(found.version()))
                .flatMap(found -> assembler
                        .written(person, id, entry, changes.next(found.latest()))
                        .flatMap(edited -> entries.replace(edited, found.version())))
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .map(edited -> assembler.view(edited, entry.note())));
    }

    /** Moves an entry to the trash, from which it can be restored for 30 days. */
    Mono<Void> delete(UUID person, UUID id) {
        return tx.transactional(journalLock
                .acquire(person)
                .then(entries.existing(person, id))
                .flatMap(found -> entries.delete(person, id, changes.next(found.latest())))
                .flatMap(deleted -> outbox.add(new EntryDeleted(person, id))));
    }

    /** Restores an entry from the trash; fails with 404 when it is not there. */
    Mono<EntryView> restore(UUID person, UUID id) {
        return tx.transactional(journalLock
                .acquire(person)
                .then(entries.find(person, id))
                .filter(EntryRow::isDeleted)
                .flatMap(found -> entries.restore(person, id, changes.next(found.latest())))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(restored -> restored.isManual() ? outbox.add(EntryRecorded.of(restored)) : Mono.empty())
                .flatMap(assembler::open));
    }
}
