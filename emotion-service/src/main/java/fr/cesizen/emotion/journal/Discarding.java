package fr.cesizen.emotion.journal;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts entries into the bin and takes them out again, in their person's turn. */
@Service
class Discarding {

    private final Entries entries;
    private final Notes notes;
    private final ChangeIds changes;
    private final WritingOrder order;
    private final Outbox outbox;
    private final Transactions tx;

    Discarding(Entries entries, Notes notes, ChangeIds changes, WritingOrder order, Outbox outbox, Transactions tx) {
        this.entries = entries;
        this.notes = notes;
        this.changes = changes;
        this.order = order;
        this.outbox = outbox;
        this.tx = tx;
    }

    /** Puts an entry into the bin, from which it can be brought back for 30 days. */
    Mono<Void> delete(UUID person, UUID id) {
        return tx.transactional(order.alone(person)
                .then(entries.existing(person, id))
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
}
