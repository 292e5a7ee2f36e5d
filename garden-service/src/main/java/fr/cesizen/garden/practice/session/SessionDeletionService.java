package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.suggestion.SuggestionLearningService;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Deletes a person's sessions with what was learned from them; what they let grow stays. */
@Service
class SessionDeletionService {

    private final SessionRepository sessions;
    private final SuggestionLearningService learning;
    private final Transactions tx;

    SessionDeletionService(SessionRepository sessions, SuggestionLearningService learning, Transactions tx) {
        this.sessions = sessions;
        this.learning = learning;
        this.tx = tx;
    }

    /** Fails with {@link Problem} 404. */
    Mono<Void> delete(UUID person, UUID id) {
        return sessions.delete(person, id)
                .flatMap(isDeleted -> isDeleted ? learning.unlearn(person, id) : Mono.error(Problem::notFound))
                .as(tx::transactional);
    }
}
