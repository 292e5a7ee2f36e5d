package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.PractisedExerciseRepository.StoredChange;
import fr.cesizen.garden.suggestion.rule.ExerciseCatalog;
import fr.cesizen.garden.suggestion.rule.MoodChange;
import fr.cesizen.garden.suggestion.rule.ResponsePool;
import fr.cesizen.garden.suggestion.rule.ResponsePoolBuilder;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Computes the pool anew from the rows of people who consent now, so that a withdrawal or an erasure leaves it within the
 * hour. Several instances may run it at once: they come to the same.
 */
@Component
public class ResponsePoolJob {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PEOPLE = 100;

    private final PractisedExerciseRepository sessions;
    private final SuggestionRepository suggestions;
    private final ResponsePoolRepository pools;
    private final Transactions tx;
    private final ExerciseCatalog catalog;
    private final Clock clock;

    ResponsePoolJob(
            PractisedExerciseRepository sessions,
            SuggestionRepository suggestions,
            ResponsePoolRepository pools,
            Transactions tx,
            ExerciseCatalog catalog,
            Clock clock) {
        this.sessions = sessions;
        this.suggestions = suggestions;
        this.pools = pools;
        this.tx = tx;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Replaces the pool, and deletes suggestions older than half a year. Completes when both are stored. */
    @Scheduled(fixedDelayString = "${cesizen.suggestions.pool:1h}", initialDelayString = "2m")
    public Mono<Void> compute() {
        var now = clock.instant();
        return people().concatMap(this::sessions)
                .collect(() -> new ResponsePoolBuilder(now), ResponsePoolBuilder::add)
                .map(ResponsePoolBuilder::build)
                .flatMap(this::store)
                .then(tx.as(Actor.system(), suggestions.deleteBefore(now.minus(KEPT))))
                .then();
    }

    private Flux<UUID> people() {
        return page(FIRST)
                .expand(people -> people.size() < PEOPLE ? Mono.empty() : page(people.get(people.size() - 1)))
                .concatMapIterable(people -> people);
    }

    private Mono<List<UUID>> page(UUID after) {
        return tx.as(Actor.system(), sessions.people(after, PEOPLE));
    }

    private Mono<List<MoodChange>> sessions(UUID person) {
        return tx.as(Actor.system(), sessions.page(person, Cursor.NEWEST, PageQuery.MAX_SIZE))
                .map(stored -> stored.stream()
                        .map(StoredChange::change)
                        .map(change -> change.as(catalog.breathing(change.protocol())))
                        .toList());
    }

    private Mono<Void> store(ResponsePool pool) {
        return tx.as(Actor.system(), pools.replace(pool));
    }
}
