package fr.cesizen.stress.suggestion;

import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.scoring.Score;
import fr.cesizen.stress.suggestion.SuggestionTableRepository.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds suggestions for a result in the operator's table. */
@Service
public class SuggestionService {

    /** How long an instance may keep using the previous table; saves a query for each anonymous score. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final SuggestionTableRepository tables;
    private final QuestionnaireCatalog questionnaires;
    private final Transactions tx;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    SuggestionService(
            SuggestionTableRepository tables, QuestionnaireCatalog questionnaires, Transactions tx, Clock clock) {
        this.tables = tables;
        this.questionnaires = questionnaires;
        this.tx = tx;
        this.clock = clock;
    }

    private record Known(Instant until, SuggestionTable table) {}

    /** The suggestions for the result, in the order of the table. */
    public Mono<List<SuggestionView>> after(String questionnaire, Score score, Locale locale) {
        return table().map(table -> table.suggestions().stream()
                .filter(suggestion ->
                        suggestion.fits(questionnaire, score.band().code()))
                .map(suggestion -> SuggestionView.of(suggestion, locale))
                .toList());
    }

    Mono<Versioned> find() {
        return tx.transactional(tables.find());
    }

    /**
     * Replaces the table. Fails with 422 when a part is invalid or could never be shown, or when a result for which the
     * shipped table names somebody to call has no safety suggestion.
     */
    Mono<Versioned> replace(IfMatch ifMatch, SuggestionTable table) {
        return Mono.fromRunnable(table::check)
                .then(Mono.defer(() -> bands(table)))
                .doOnNext(table::checkNames)
                .then(Mono.defer(() -> tx.transactional(tables.find()
                        .doOnNext(current -> ifMatch.check(current.version()))
                        .doOnNext(current -> table.checkSafety(tables.shipped()))
                        .flatMap(current -> tables.replace(current.version(), table, clock.instant())))))
                .doOnNext(written -> remember(written.table()));
    }

    /** The bands of every existing questionnaire that the table names, by its code. */
    private Mono<Map<String, Set<String>>> bands(SuggestionTable table) {
        return Flux.fromIterable(table.questionnaires())
                .concatMap(questionnaires::find)
                .collectMap(Questionnaire::code, Questionnaire::bandCodes);
    }

    private Mono<SuggestionTable> table() {
        return Mono.defer(() -> {
            var last = known.get();
            return last != null && clock.instant().isBefore(last.until())
                    ? Mono.just(last.table())
                    : find().map(Versioned::table).doOnNext(this::remember);
        });
    }

    private void remember(SuggestionTable table) {
        known.set(new Known(clock.instant().plus(FRESH), table));
    }
}
