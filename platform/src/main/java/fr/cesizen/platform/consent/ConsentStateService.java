package fr.cesizen.platform.consent;

import fr.cesizen.platform.events.Event;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows people's decisions on the purposes of this service, in whatever order they are heard of. */
class ConsentStateService {

    private final ConsentStateRepository states;
    private final ConsentProperties settings;
    private final List<ConsentEffect> effects;

    ConsentStateService(
            ConsentStateRepository states, ConsentProperties settings, ObjectProvider<ConsentEffect> effects) {
        this.states = states;
        this.settings = settings;
        this.effects = effects.orderedStream().toList();
    }

    /** Stores decisions in the caller's transaction, which is the service's own. */
    Mono<Void> store(UUID person, List<ConsentState> decisions) {
        var followed = decisions.stream()
                .filter(decision -> settings.purposes().contains(decision.purpose())
                        || ConsentState.isOfClients(decision.purpose()))
                .toList();
        // From here on nothing of the person is under way, so a withdrawal is in force as soon as it is committed.
        var lock = followed.stream().allMatch(ConsentState::granted) ? Mono.<Void>empty() : states.takePerson(person);
        return lock.thenMany(Flux.fromIterable(followed))
                .concatMap(one -> store(person, one))
                .then();
    }

    /** Stores what a person decided on the sign-up form. */
    Mono<Void> store(Event<ConsentTopics.SignedUp> signUp) {
        return states.isBeforeStart(signUp.time())
                .filter(isBefore -> !isBefore)
                .flatMap(since -> store(signUp.person(), signUp.data().states(signUp.time())));
    }

    private Mono<Void> store(UUID person, ConsentState decision) {
        return states.store(person, decision)
                .filter(changed -> changed > 0)
                .flatMapMany(changed -> Flux.fromIterable(effects))
                .filter(each -> each.purpose().equals(decision.purpose()))
                .concatMap(each -> each.effect().apply(person, decision.granted()))
                .then();
    }
}
