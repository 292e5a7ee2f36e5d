package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.journal.SyncAnswer.News;
import fr.cesizen.emotion.journal.SyncAnswer.Outcome;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemBodies;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Exchanges changes with a device. The journal is the same whatever the order and the number of deliveries. */
@Service
class Sync {

    private final Merging merging;
    private final Feed feed;
    private final WritingOrder order;
    private final Transactions tx;
    private final ProblemBodies problems;

    Sync(Merging merging, Feed feed, WritingOrder order, Transactions tx, ProblemBodies problems) {
        this.merging = merging;
        this.feed = feed;
        this.order = order;
        this.tx = tx;
        this.problems = problems;
    }

    Mono<SyncAnswer> exchange(UUID person, long since, List<SentChange> changes, Locale locale) {
        return tx.transactional((changes.isEmpty() ? Mono.<Void>empty() : order.alone(person))
                .thenMany(Flux.fromIterable(changes))
                .concatMap(sent -> sent.content()
                        .flatMap(change -> merging.merge(person, change))
                        .onErrorResume(
                                Problem.class,
                                refused -> Mono.just(Outcome.refused(sent.change(), problems.of(refused, locale)))))
                .collectList()
                .flatMap(outcomes -> feed.after(person, since).map(news -> answer(outcomes, news, since))));
    }

    private static SyncAnswer answer(List<Outcome> outcomes, List<News> news, long since) {
        var next = news.isEmpty()
                ? Long.toString(since)
                : news.get(news.size() - 1).cursor();
        return new SyncAnswer(outcomes, news, next, news.size() == Feed.AT_ONCE);
    }
}
