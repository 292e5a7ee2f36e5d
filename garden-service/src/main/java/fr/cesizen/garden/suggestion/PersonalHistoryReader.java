package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.PractisedExerciseRepository.StoredChange;
import fr.cesizen.garden.suggestion.rule.ExerciseCatalog;
import fr.cesizen.garden.suggestion.rule.PersonalHistory;
import fr.cesizen.garden.suggestion.rule.ResponsePool;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a suggestion is made from: the person's sessions and refusals, and the pool. */
@Component
class PersonalHistoryReader {

    private final PractisedExerciseRepository sessions;
    private final RefusalRepository refusals;
    private final ResponsePoolRepository pools;
    private final ExerciseCatalog catalog;

    PersonalHistoryReader(
            PractisedExerciseRepository sessions,
            RefusalRepository refusals,
            ResponsePoolRepository pools,
            ExerciseCatalog catalog) {
        this.catalog = catalog;
        this.sessions = sessions;
        this.refusals = refusals;
        this.pools = pools;
    }

    /** The newest sessions, at most a page of them: older ones hardly count. */
    Mono<PersonalHistory> find(UUID person) {
        return sessions.page(person, Cursor.NEWEST, PageQuery.MAX_SIZE)
                .map(stored -> stored.stream().map(StoredChange::change).toList())
                .zipWhen(changes -> refusals.find(person), PersonalHistory::new)
                .map(known -> known.by(catalog));
    }

    Mono<ResponsePool> pool() {
        return pools.find();
    }
}
