package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.journal.SyncAnswer.Outcome;
import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import reactor.core.publisher.Mono;

/**
 * Brings one change of a device and the journal together, in the person's turn and inside the caller's transaction: asks what
 * is known of the entry, lets {@link MergeState} decide, and stores that.
 */
@Component
class Merging {

    private final Sealing sealing;
    private final Entries entries;
    private final MergeStateRepository states;
    private final Rules rules;
    private final Outbox outbox;
    private final Validator validator;

    Merging(
            Sealing sealing,
            Entries entries,
            MergeStateRepository states,
            Rules rules,
            Outbox outbox,
            Validator validator) {
        this.sealing = sealing;
        this.entries = entries;
        this.states = states;
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
                .flatMap(written -> merge(
                        person,
                        change,
                        merged -> entries.merge(written).map(Entry::state),
                        new EntryRecorded(person, change.id(), written.felt().localDate())));
    }

    private Mono<Outcome> delete(UUID person, Change change) {
        return merge(
                person,
                change,
                merged -> merged.change() == null
                        ? states.noteDeletion(person, change.id(), change.change())
                                .thenReturn(merged)
                        : entries.delete(person, change.id(), change.change()).map(Entry::state),
                new EntryDeleted(person, change.id()));
    }

    /**
     * Stores what the change adds to what is known.
     *
     * @param store emits what is then known; empty when somebody has edited the entry meanwhile, later than the change
     * @param event told when the entry comes into the journal by the change, or leaves it
     */
    private Mono<Outcome> merge(
            UUID person, Change change, Function<MergeState, Mono<MergeState>> store, DomainEvent event) {
        var known = states.find(person, change.id());
        return known.flatMap(before -> {
                    var merged = before.apply(change);
                    return merged.equals(before)
                            ? Mono.just(before)
                            : store.apply(merged)
                                    .switchIfEmpty(known)
                                    .delayUntil(
                                            now -> now.isLive() == before.isLive() ? Mono.empty() : outbox.add(event));
                })
                .map(now -> now.counts(change)
                        ? Outcome.applied(change.change())
                        : Outcome.superseded(change.change(), now.latest()));
    }
}
