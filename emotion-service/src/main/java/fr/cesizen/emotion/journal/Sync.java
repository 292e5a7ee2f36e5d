package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.journal.SyncAnswer.Fate;
import fr.cesizen.emotion.journal.SyncAnswer.News;
import fr.cesizen.emotion.journal.SyncAnswer.Outcome;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemBodies;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings a device's changes and the journal together. The result is the same whatever the order and the number of
 * deliveries: the latest change that wrote an entry and the latest one that deleted it are kept apart, and the later of
 * the two counts.
 */
@Service
class Sync {

    private final Journal journal;
    private final Entries entries;
    private final Feed feed;
    private final Rules rules;
    private final WritingOrder order;
    private final Outbox outbox;
    private final Transactions tx;
    private final Validator validator;
    private final ProblemBodies problems;

    Sync(
            Journal journal,
            Entries entries,
            Feed feed,
            Rules rules,
            WritingOrder order,
            Outbox outbox,
            Transactions tx,
            Validator validator,
            ProblemBodies problems) {
        this.journal = journal;
        this.entries = entries;
        this.feed = feed;
        this.rules = rules;
        this.order = order;
        this.outbox = outbox;
        this.tx = tx;
        this.validator = validator;
        this.problems = problems;
    }

    Mono<SyncAnswer> exchange(UUID person, long since, List<SentChange> changes, Locale locale) {
        return tx.transactional((changes.isEmpty() ? Mono.<Void>empty() : order.alone(person))
                .thenMany(Flux.fromIterable(changes))
                .concatMap(sent -> sent.content()
                        .flatMap(change -> apply(person, change))
                        .map(fate -> new Outcome(sent.change(), fate, null))
                        .onErrorResume(
                                Problem.class,
                                refused -> Mono.just(
                                        new Outcome(sent.change(), Fate.REFUSED, problems.of(refused, locale)))))
                .collectList()
                .flatMap(outcomes -> feed.after(person, since).map(news -> answer(outcomes, news, since))));
    }

    private static SyncAnswer answer(List<Outcome> outcomes, List<News> news, long since) {
        var next = news.isEmpty()
                ? Long.toString(since)
                : news.get(news.size() - 1).cursor();
        return new SyncAnswer(outcomes, news, next, news.size() == Feed.AT_ONCE);
    }

    /** Nothing is written before every rule is held: a refusal leaves the transaction whole. */
    private Mono<Fate> apply(UUID person, Change change) {
        return Mono.defer(() -> {
            var faults = new BeanPropertyBindingResult(change, "change");
            validator.validate(change, faults);
            if (faults.hasErrors()) {
                return Mono.error(Problem.invalid(faults));
            }
            if (change.deleted() == (change.entry() != null)) {
                return Mono.error(Problem.rule("entry-or-deletion").at("/deleted"));
            }
            rules.checkChange(change.change());
            rules.checkId(change.id(), "/id");
            var entry = change.entry();
            return entry == null ? delete(person, change) : write(person, change, entry);
        });
    }

    private Mono<Fate> write(UUID person, Change change, NewEntry entry) {
        return journal.written(person, change.id(), entry, change.change())
                .onErrorMap(Problem.class, refused -> refused.within("/entry"))
                .flatMap(entries::merge)
                .flatMap(merged -> merged.version() == 0 && !merged.isDeleted()
                        ? outbox.add(EntryRecorded.of(merged)).thenReturn(Fate.APPLIED)
                        : Mono.just(merged.isDeleted() ? Fate.SUPERSEDED : Fate.APPLIED))
                .switchIfEmpty(entries.find(person, change.id())
                        .map(known -> known.change().equals(change.change()) && !known.isDeleted()
                                ? Fate.APPLIED
                                : Fate.SUPERSEDED)
                        .defaultIfEmpty(Fate.SUPERSEDED));
    }

    private Mono<Fate> delete(UUID person, Change change) {
        return entries.find(person, change.id())
                .flatMap(known -> entries.delete(person, change.id(), change.change())
                        .flatMap(deleted -> deleted.isDeleted() && !known.isDeleted()
                                ? outbox.add(new EntryDeleted(person, change.id()))
                                        .thenReturn(Fate.APPLIED)
                                : Mono.just(deleted.isDeleted() ? Fate.APPLIED : Fate.SUPERSEDED))
                        .defaultIfEmpty(known.isDeleted() ? Fate.APPLIED : Fate.SUPERSEDED))
                .switchIfEmpty(entries.deleteUnseen(person, change.id(), change.change())
                        .thenReturn(Fate.APPLIED));
    }
}
