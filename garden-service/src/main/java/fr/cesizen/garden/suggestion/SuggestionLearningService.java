package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.PersonalisationRepository.Personalisation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Learns from completed sessions, with consent alone. */
@Service
public class SuggestionLearningService {

    private final PersonalisationRepository personalisations;
    private final PractisedExerciseRepository sessions;

    SuggestionLearningService(PersonalisationRepository personalisations, PractisedExerciseRepository sessions) {
        this.personalisations = personalisations;
        this.sessions = sessions;
    }

    /**
     * Keeps what can be learned of a completed session, in the caller's transaction, which is the person's; does nothing
     * without consent, without both moods, or the second time.
     */
    public Mono<Void> learn(UUID person, PractisedExercise practised) {
        return Mono.justOrEmpty(practised.change())
                .filterWhen(change -> personalisations.find(person).map(Personalisation::isOn))
                .flatMap(change -> sessions.add(person, practised.session(), change));
    }

    /** Forgets what was learned of a session, in the caller's transaction, which is the person's. */
    public Mono<Void> unlearn(UUID person, UUID session) {
        return sessions.delete(person, session);
    }
}
