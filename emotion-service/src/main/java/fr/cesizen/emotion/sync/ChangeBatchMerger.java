package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.CheckedEntry;
import fr.cesizen.emotion.entry.EntryAssembler;
import fr.cesizen.emotion.entry.EntryBulkRepository;
import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.JournalLock;
import fr.cesizen.emotion.entry.MergeState;
import fr.cesizen.emotion.entry.MergeStateRepository;
import fr.cesizen.emotion.entry.PersonalRules;
import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemDetailFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Merges the changes of one exchange, inside the caller's transaction: reads what is known of all their entries by one
 * statement, decides in memory, and writes by one statement for each kind of row, however many the changes are.
 */
@Component
class ChangeBatchMerger {

    private final ChangeValidator validator;
    private final EntryAssembler assembler;
    private final JournalLock journalLock;
    private final MergeStateRepository states;
    private final EntryBulkRepository entries;
    private final Outbox outbox;
    private final ProblemDetailFactory problems;

    ChangeBatchMerger(
            ChangeValidator validator,
            EntryAssembler assembler,
            JournalLock journalLock,
            MergeStateRepository states,
            EntryBulkRepository entries,
            Outbox outbox,
            ProblemDetailFactory problems) {
        this.validator = validator;
        this.assembler = assembler;
        this.journalLock = journalLock;
        this.states = states;
        this.entries = entries;
        this.outbox = outbox;
        this.problems = problems;
    }

    /**
     * Emits the outcomes in the order of the changes. Writes nothing before all rules are checked, so a refusal leaves the
     * transaction intact.
     */
    Mono<List<ChangeOutcome>> merge(UUID person, List<ReceivedChange> changes, Locale locale) {
        return Flux.fromIterable(changes)
                .concatMap(this::read)
                .collectList()
                .flatMap(items -> write(person, items))
                .flatMap(items -> store(person, items, locale));
    }

    private Mono<BatchItem> read(ReceivedChange received) {
        return received.content()
                .map(change -> {
                    validator.check(change);
                    return BatchItem.of(change, checked(change));
                })
                .onErrorResume(Problem.class, refusal -> Mono.just(BatchItem.refused(received.change(), refusal)));
    }

    private @Nullable CheckedEntry checked(EntryChange change) {
        var entry = change.entry();
        try {
            return entry == null ? null : assembler.check(change.id(), entry);
        } catch (Problem refusal) {
            throw refusal.within("/entry");
        }
    }

    private Mono<List<BatchItem>> write(UUID person, List<BatchItem> items) {
        var checked =
                items.stream().map(BatchItem::checked).filter(Objects::nonNull).toList();
        return checked.isEmpty()
                ? Mono.just(items)
                : assembler
                        .rules(person, checked)
                        .flatMapMany(rules -> Flux.fromIterable(items).concatMap(item -> write(person, item, rules)))
                        .collectList();
    }

    private Mono<BatchItem> write(UUID person, BatchItem item, PersonalRules rules) {
        var change = item.change();
        var checked = item.checked();
        return change == null || checked == null
                ? Mono.just(item)
                : assembler
                        .written(person, change.id(), checked, rules, change.change())
                        .map(item::with)
                        .onErrorResume(
                                Problem.class,
                                refusal -> Mono.just(BatchItem.refused(item.id(), refusal.within("/entry"))));
    }

    private Mono<List<ChangeOutcome>> store(UUID person, List<BatchItem> items, Locale locale) {
        var ids = items.stream()
                .map(BatchItem::change)
                .filter(Objects::nonNull)
                .map(EntryChange::id)
                .collect(Collectors.toSet());
        return known(person, ids).flatMap(known -> {
            var merge = new BatchMerge(person, known);
            var outcomes =
                    items.stream().map(item -> outcome(item, merge, locale)).toList();
            return store(person, merge).thenReturn(outcomes);
        });
    }

    private Mono<Map<UUID, MergeState>> known(UUID person, Set<UUID> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : journalLock.acquireAlone(person).then(states.findAll(person, ids));
    }

    private ChangeOutcome outcome(BatchItem item, BatchMerge merge, Locale locale) {
        return item.refusal() == null
                ? merge.add(Objects.requireNonNull(item.change()), item.written())
                : ChangeOutcome.refused(item.id(), problems.of(item.refusal(), locale));
    }

    private Mono<Void> store(UUID person, BatchMerge merge) {
        return entries.mergeAll(person, merge.written())
                .then(entries.deleteAll(person, merge.deletions()))
                .then(entries.noteDeletions(person, merge.loneDeletions()))
                .then(merge.events().isEmpty() ? Mono.empty() : outbox.addAll(merge.events()));
    }
}
