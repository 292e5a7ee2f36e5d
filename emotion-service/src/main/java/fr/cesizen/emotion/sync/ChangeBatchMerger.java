package fr.cesizen.emotion.sync;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.cesizen.emotion.entry.EntryBulkRepository;
import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.EntryRecorded;
import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.entry.MergeStateRepository;
import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemDetailFactory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Merges the changes of one exchange, under the journal lock and inside the caller's transaction. Entries of which nothing
 * is known, as most are when a device has been away, are stored by one statement; every other change on its own.
 */
@Component
class ChangeBatchMerger {

    private final ChangeMerger merger;
    private final MergeStateRepository states;
    private final EntryBulkRepository entries;
    private final Outbox outbox;
    private final ProblemDetailFactory problems;

    ChangeBatchMerger(
            ChangeMerger merger,
            MergeStateRepository states,
            EntryBulkRepository entries,
            Outbox outbox,
            ProblemDetailFactory problems) {
        this.merger = merger;
        this.states = states;
        this.entries = entries;
        this.outbox = outbox;
        this.problems = problems;
    }

    /**
     * A change on its way.
     *
     * @param change absent when it cannot be read
     * @param added the entry that it adds; absent when the change has to be merged with what is known
     * @param refusal why it is refused
     */
    private record Item(
            ReceivedChange received,
            @Nullable EntryChange change,
            @Nullable EntryToStore added,
            @Nullable Problem refusal) {

        static Item of(ReceivedChange received, EntryChange change) {
            return new Item(received, change, null, null);
        }

        static Item refused(ReceivedChange received, Problem refusal) {
            return new Item(received, null, null, refusal);
        }

        boolean writes() {
            return change != null && !change.deleted();
        }
    }

    /** Emits the outcomes in the order of the changes. */
    Mono<List<ChangeOutcome>> merge(UUID person, List<ReceivedChange> changes, Locale locale) {
        return Flux.fromIterable(changes)
                .concatMap(received -> received.content()
                        .map(change -> Item.of(received, change))
                        .onErrorResume(Problem.class, refusal -> Mono.just(Item.refused(received, refusal))))
                .collectList()
                .flatMap(items -> withAdditions(person, items))
                .delayUntil(items -> store(person, items))
                .flatMapIterable(items -> items)
                .concatMap(item -> outcome(person, item)
                        .onErrorResume(Problem.class, refusal -> Mono.just(refused(item, refusal, locale))))
                .collectList();
    }

    private Mono<List<Item>> withAdditions(UUID person, List<Item> items) {
        return isNew(person, items)
                .flatMapMany(isNew -> Flux.fromIterable(items)
                        .concatMap(item -> isNew.test(item) ? addition(person, item) : Mono.just(item)))
                .collectList();
    }

    /** Whether an item is the only one of its entry, and the first that is heard of it. */
    private Mono<Predicate<Item>> isNew(UUID person, List<Item> items) {
        var counts = items.stream()
                .map(Item::change)
                .filter(Objects::nonNull)
                .collect(groupingBy(change -> String.valueOf(change.id()), counting()));
        var ids = items.stream()
                .filter(Item::writes)
                .map(Item::change)
                .filter(Objects::nonNull)
                .map(EntryChange::id)
                .filter(Objects::nonNull)
                .toList();
        return states.findKnown(person, ids)
                .map(known -> item -> item.change() != null
                        && item.writes()
                        && item.change().id() != null
                        && !known.contains(item.change().id())
                        && counts.getOrDefault(item.change().id().toString(), 0L) == 1);
    }

    private Mono<Item> addition(UUID person, Item item) {
        var change = Objects.requireNonNull(item.change());
        return merger.prepare(person, change)
                .map(added -> new Item(item.received(), change, added, null))
                .onErrorResume(Problem.class, refusal -> Mono.just(Item.refused(item.received(), refusal)));
    }

    private Mono<Void> store(UUID person, List<Item> items) {
        var added = items.stream().map(Item::added).filter(Objects::nonNull).toList();
        return added.isEmpty()
                ? Mono.empty()
                : entries.insertAll(person, added)
                        .then(outbox.addAll(
                                added.stream().map(EntryRecorded::of).toList()));
    }

    private Mono<ChangeOutcome> outcome(UUID person, Item item) {
        if (item.refusal() != null) {
            return Mono.error(item.refusal());
        }
        var change = Objects.requireNonNull(item.change());
        return item.added() == null ? merger.merge(person, change) : Mono.just(ChangeOutcome.applied(change.change()));
    }

    private ChangeOutcome refused(Item item, Problem refusal, Locale locale) {
        return ChangeOutcome.refused(item.received().change(), problems.of(refusal, locale));
    }
}
