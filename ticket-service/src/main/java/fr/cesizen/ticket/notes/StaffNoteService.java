package fr.cesizen.ticket.notes;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.notes.StaffNote.Subject;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Staff notes on tickets, visible only to staff. */
@Service
class StaffNoteService {

    private final StaffNoteRepository notes;
    private final Idempotency idempotency;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;
    private final AccessRecorder accesses;

    StaffNoteService(
            StaffNoteRepository notes,
            Idempotency idempotency,
            Transactions tx,
            UuidGenerator ids,
            Clock clock,
            AccessRecorder accesses) {
        this.notes = notes;
        this.idempotency = idempotency;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
        this.accesses = accesses;
    }

    /** The content of which the fingerprint of a note is taken. */
    private record Noted(UUID ticket, String note) {}

    Mono<NoteView> write(UUID staff, UUID ticket, IdempotencyKey key, NewNote note) {
        var made = ids.next();
        return tx.as(
                        Actor.staff(),
                        subject(staff, ticket)
                                .delayUntil(
                                        subject -> accesses.record(StaffAccessFactory.change(subject.person(), staff)))
                                .flatMap(subject -> idempotency.once(
                                        staff,
                                        key,
                                        new Noted(ticket, note.body()),
                                        made,
                                        insert(new StaffNote(made, subject, staff, note.body(), clock.instant())),
                                        id -> notes.find(subject, id))))
                .map(NoteView::of);
    }

    /** The notes on a ticket, newest first. */
    Mono<Page<NoteView>> page(UUID staff, UUID ticket, PageQuery query) {
        return tx.as(
                        Actor.staff(),
                        subject(staff, ticket)
                                .delayUntil(
                                        subject -> accesses.record(StaffAccessFactory.read(subject.person(), staff)))
                                .flatMap(subject -> notes.page(subject, query)))
                .map(found -> Page.of(found, query, StaffNote::cursor, NoteView::of));
    }

    /** Nobody reads what is noted on their own ticket, not even a member of staff. */
    private Mono<Subject> subject(UUID staff, UUID ticket) {
        return notes.subject(ticket)
                .filter(subject -> !subject.person().equals(staff))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    private Mono<StaffNote> insert(StaffNote note) {
        return Mono.defer(() -> notes.insert(note));
    }
}
