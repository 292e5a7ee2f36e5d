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

/** What to propose after a result, by the operator's table. */
@Service
public class SuggestionService {

    /** How long another instance may go on with the table of before; spares a query for each anonymous score. */
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

    /** What fits the result, in the order of the table. */
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

    /** Fails with 422 for a table that cannot be shown, ever or in part, or that leaves out whom to call after a high result. */
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

    /** The bands of every questionnaire that the table names and that there is, by its code. */
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
