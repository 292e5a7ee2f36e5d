package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryAssembler;
import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.EntryDeleted;
import fr.cesizen.emotion.entry.EntryRecorded;
import fr.cesizen.emotion.entry.EntryRepository;
import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.entry.EntryRow;
import fr.cesizen.emotion.entry.EntryValidator;
import fr.cesizen.emotion.entry.MergeState;
import fr.cesizen.emotion.entry.MergeStateRepository;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import reactor.core.publisher.Mono;

/**
 * Merges one change of a device into the journal, under the journal lock and inside the caller's transaction: reads what is
 * known of the entry, lets {@link MergeState} decide, and stores the result.
 */
@Component
class ChangeMerger {

    private final EntryAssembler assembler;
    private final EntryRepository entries;
    private final MergeStateRepository states;
    private final EntryValidator rules;
    private final Outbox outbox;
    private final Validator validator;

    ChangeMerger(
            EntryAssembler assembler,
            EntryRepository entries,
            MergeStateRepository states,
            EntryValidator rules,
            Outbox outbox,
            Validator validator) {
        this.assembler = assembler;
        this.entries = entries;
        this.states = states;
        this.rules = rules;
        this.outbox = outbox;
        this.validator = validator;
    }

    /** Writes nothing before all rules are checked, so a refusal leaves the transaction intact. */
    Mono<ChangeOutcome> merge(UUID person, EntryChange change) {
        return Mono.defer(() -> {
            check(change);
            var entry = change.entry();
            return entry == null ? delete(person, change) : write(person, change, entry);
        });
    }

    private void check(EntryChange change) {
        var faults = new BeanPropertyBindingResult(change, "change");
        validator.validate(change, faults);
        if (faults.hasErrors()) {
            throw Problem.invalid(faults);
        }
        if (change.deleted() == (change.entry() != null)) {
            throw Problem.rule("entry-or-deletion").at("/deleted");
        }
        rules.checkIds(change.change(), change.id());
    }

    /** The entry that a change writes; fails with the problem that refuses it. */
    Mono<EntryToStore> prepare(UUID person, EntryChange change) {
        return Mono.defer(() -> {
            check(change);
            return written(person, change, Objects.requireNonNull(change.entry()));
        });
    }

    private Mono<EntryToStore> written(UUID person, EntryChange change, NewEntry entry) {
        return assembler
                .written(person, change.id(), entry, change.change())
                .onErrorMap(Problem.class, refused -> refused.within("/entry"));
    }

    private Mono<ChangeOutcome> write(UUID person, EntryChange change, NewEntry entry) {
        return written(person, change, entry)
                .flatMap(written -> merge(
                        person,
                        change,
                        merged -> entries.merge(written).map(EntryRow::state),
                        new EntryRecorded(person, change.id(), written.felt().localDate())));
    }

    private Mono<ChangeOutcome> delete(UUID person, EntryChange change) {
        return merge(
                person,
                change,
                merged -> merged.change() == null
                        ? states.noteDeletion(person, change.id(), change.change())
                                .thenReturn(merged)
                        : entries.delete(person, change.id(), change.change()).map(EntryRow::state),
                new EntryDeleted(person, change.id()));
    }

    /**
     * Stores what the change adds to what is known.
     *
     * @param store emits the new state; empty when an edit later than the change was stored meanwhile
     * @param event published when the change brings the entry into the journal or removes it
     */
    private Mono<ChangeOutcome> merge(
            UUID person, EntryChange change, Function<MergeState, Mono<MergeState>> store, DomainEvent event) {
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
                        ? ChangeOutcome.applied(change.change())
                        : ChangeOutcome.superseded(change.change(), now.latest()));
    }
}
