package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.journal.Entries.Written;
import fr.cesizen.emotion.journal.SyncAnswer.Outcome;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import reactor.core.publisher.Mono;

/**
 * Brings one change of a device and the journal together, in the person's turn and inside the caller's transaction.
 *
 * <p>The latest change that wrote an entry, the latest that deleted it and the latest that restored it are kept apart, and
 * the latest of all counts.
 */
@Component
class Merging {

    private final Sealing sealing;
    private final Entries entries;
    private final GoneEntries gone;
    private final Rules rules;
    private final Outbox outbox;
    private final Validator validator;

    Merging(Sealing sealing, Entries entries, GoneEntries gone, Rules rules, Outbox outbox, Validator validator) {
        this.sealing = sealing;
        this.entries = entries;
        this.gone = gone;
        this.rules = rules;
        this.outbox = outbox;
        this.validator = validator;
    }

    /** Nothing is written before every rule is held: a refusal leaves the transaction whole. */
    Mono<Outcome> merge(UUID person, Change change) {
        return Mono.defer(() -> {
            check(change);
            var entry = change.entry();
            return entry == null ? delete(person, change) : write(person, change, entry);
        });
    }

    private void check(Change change) {
        var faults = new BeanPropertyBindingResult(change, "change");
        validator.validate(change, faults);
        if (faults.hasErrors()) {
            throw Problem.invalid(faults);
        }
        if (change.deleted() == (change.entry() != null)) {
            throw Problem.rule("entry-or-deletion").at("/deleted");
        }
        rules.checkChange(change.change());
        rules.checkId(change.id(), "/id");
    }

    private Mono<Outcome> write(UUID person, Change change, NewEntry entry) {
        return sealing.written(person, change.id(), entry, change.change())
                .onErrorMap(Problem.class, refused -> refused.within("/entry"))
                .flatMap(written -> entries.find(person, change.id())
                        .map(known -> !known.isDeleted())
                        .defaultIfEmpty(false)
                        .flatMap(live -> write(written, live)))
                .switchIfEmpty(standing(person, change));
    }

    /** Empty when a later change is known. */
    private Mono<Outcome> write(Written written, boolean live) {
        return entries.merge(written).flatMap(merged -> {
            if (merged.isDeleted()) {
                return Mono.just(Outcome.superseded(written.change(), merged.latest()));
            }
            var applied = Outcome.applied(written.change());
            return live
                    ? Mono.just(applied)
                    : outbox.add(EntryRecorded.of(merged)).thenReturn(applied);
        });
    }

    /** What a change that wrote nothing now has become: perhaps it did when it was first sent. */
    private Mono<Outcome> standing(UUID person, Change change) {
        return entries.find(person, change.id())
                .map(known -> known.change().equals(change.change()) && !known.isDeleted()
                        ? Outcome.applied(change.change())
                        : Outcome.superseded(change.change(), known.latest()))
                .switchIfEmpty(gone.deletion(person, change.id())
                        .map(deletion -> Outcome.superseded(change.change(), deletion)));
    }

    private Mono<Outcome> delete(UUID person, Change change) {
        var applied = Outcome.applied(change.change());
        return entries.find(person, change.id())
                .flatMap(known -> entries.delete(person, change.id(), change.change())
                        .defaultIfEmpty(known)
                        .flatMap(now -> {
                            if (!now.isDeleted()) {
                                return Mono.just(Outcome.superseded(change.change(), now.latest()));
                            }
                            return known.isDeleted()
                                    ? Mono.just(applied)
                                    : outbox.add(new EntryDeleted(person, change.id()))
                                            .thenReturn(applied);
                        }))
                .switchIfEmpty(gone.delete(person, change.id(), change.change()).thenReturn(applied));
    }
}
