package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.SuggestedExercises.Basis;
import fr.cesizen.garden.suggestion.SuggestionRepository.MadeSuggestion;
import fr.cesizen.garden.suggestion.rule.Exercise;
import fr.cesizen.garden.suggestion.rule.ExerciseCatalog;
import fr.cesizen.garden.suggestion.rule.PosteriorCalculator;
import fr.cesizen.garden.suggestion.rule.PracticeContext;
import fr.cesizen.garden.suggestion.rule.ThompsonRule;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Suggests exercises: from the person's own sessions with consent, in the fixed order without. */
@Service
class SuggestionService {

    private final ExerciseCatalog catalog;
    private final PersonalisationRepository personalisations;
    private final PersonalHistoryReader histories;
    private final SuggestionRepository suggestions;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    SuggestionService(
            ExerciseCatalog catalog,
            PersonalisationRepository personalisations,
            PersonalHistoryReader histories,
            SuggestionRepository suggestions,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.catalog = catalog;
        this.personalisations = personalisations;
        this.histories = histories;
        this.suggestions = suggestions;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Suggests the safe exercises, the first one before all; logs that one's propensity when it was drawn. Fails with 422
     * {@code unknown-zone}.
     */
    Mono<SuggestedExercises> suggest(UUID person, SuggestionRequest request) {
        return Mono.fromCallable(() -> request.context(clock.instant()))
                .flatMap(context -> personalisations.find(person).flatMap(wish -> {
                    var safe = catalog.safe(request.mayHold(), request.minutes());
                    return wish.isOn() && !safe.isEmpty()
                            ? personal(person, safe, context, request.minutes())
                            : Mono.just(SuggestedExercises.fixed(safe, Basis.of(wish), request.minutes()));
                }))
                .as(tx::transactional);
    }

    private Mono<SuggestedExercises> personal(
            UUID person, List<Exercise> safe, PracticeContext context, @Nullable Integer minutes) {
        var now = clock.instant();
        var id = ids.next();
        return histories
                .find(person)
                .zipWhen(history -> histories.pool(), (history, pool) -> {
                    var ranked = new ThompsonRule(new PosteriorCalculator(pool, now))
                            .rank(safe, history, context, ThreadLocalRandom.current()::nextLong);
                    return SuggestedExercises.personal(id, minutes, ranked, history, pool);
                })
                .delayUntil(made -> suggestions.add(
                        person,
                        new MadeSuggestion(
                                id,
                                made.first().exercise().code(),
                                made.first().propensity(),
                                safe.size(),
                                now,
                                context)));
    }
}
